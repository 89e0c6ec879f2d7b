"""How far it is: a bar on a terminal, nothing elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tqdm import tqdm


@contextmanager
def bar(words: str, total: int | None, unit: str) -> Iterator[tqdm]:
    with tqdm(total=total, desc=words, unit=f" {unit}", disable=not sys.stderr.isatty(), leave=False) as shown:
        yield shown

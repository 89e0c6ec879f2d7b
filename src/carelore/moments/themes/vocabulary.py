"""Which tokens count, how much each weighs, and a text as the numbers that follow.

A token that fewer than three stories hold never enters: a rare name, a place that only one person wrote of or a whole
sentence are in no model, because nothing of them can be learnt and all of it could be read.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from carelore.moments.themes.words import CONCEPT, KINDS

FEWEST = 3  # stories that hold a token
WEIGHT = {kind: 0.9 if kind == CONCEPT else 1.0 for kind in KINDS}

Tokens = Counter[str]
Row = tuple[NDArray[np.int32], NDArray[np.float32]]


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """`tokens` in the order of their columns, and `rarity`, the weight of each (its inverse document frequency)."""

    tokens: tuple[str, ...]
    rarity: NDArray[np.float32]

    @cached_property
    def columns(self) -> dict[str, int]:
        return {token: column for column, token in enumerate(self.tokens)}

    def row(self, counted: Tokens) -> Row:
        """The columns that the text touches, in order, and its value in each; every kind of token has one length."""
        known = sorted(
            (column, token[0], times)
            for token, times in counted.items()
            if (column := self.columns.get(token)) is not None
        )
        columns = np.array([column for column, _kind, _times in known], np.int32)
        kinds = np.array([kind for _column, kind, _times in known])
        times = np.array([times for _column, _kind, times in known], np.float32)
        values = (1 + np.log(times)) * self.rarity[columns] if len(known) else times
        for kind in KINDS:
            mine = kinds == kind
            if length := float(np.sqrt((values[mine] ** 2).sum())):
                values[mine] *= WEIGHT[kind] / length
        return columns, values.astype(np.float32)


def vocabulary_of(texts: Iterable[Tokens]) -> Vocabulary:
    """What at least three of the texts hold."""
    held: Counter[str] = Counter()
    number = 0
    for counted in texts:
        held.update(counted.keys())
        number += 1
    tokens = tuple(sorted(token for token, times in held.items() if times >= FEWEST))
    times = np.array([held[token] for token in tokens], np.float32)
    return Vocabulary(tokens, (np.log((1 + number) / (1 + times)) + 1).astype(np.float32))

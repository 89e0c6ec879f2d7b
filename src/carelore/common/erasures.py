"""What was erased or taken back is noted beside the database: a restored backup knows nothing of what came after it.

`erasures.log` in the home folder has a line of JSON for each: when, of what kind, a mark that means nothing without
the database, and what was wished. Each app notes its own kind, and knows its own marks again.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from carelore.common.errors import CareloreError

KEPT = timedelta(days=400)  # longer than any backup should be
log = structlog.get_logger("carelore.erasures")


class UnreadableErasures(CareloreError):
    """A line is not what was written. Nobody should restore by the rest without knowing what it said."""


@dataclass(frozen=True)
class Erasure:
    """One line."""

    at: str
    kind: str
    mark: str
    wishes: tuple[str, ...] = ()


def file() -> Path:
    return Path(settings.HOME) / "erasures.log"


def note(kind: str, mark: str, wishes: Iterable[str] = ()) -> None:
    """Remember it once the transaction is through. A home that cannot be written to does not stop an erasure."""
    erasure = Erasure(timezone.now().isoformat(), kind, mark, tuple(wishes))
    transaction.on_commit(partial(write, erasure), robust=True)


def write(erasure: Erasure) -> None:
    """Write one line, whole, whoever else writes."""
    try:
        handle = os.open(file(), os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        try:
            os.write(handle, f"{json.dumps(asdict(erasure))}\n".encode())
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        log.warning("an erasure is not remembered outside the database", kind=type(error).__name__)


def noted(kind: str, others: Iterable[Path] = ()) -> list[Erasure]:
    """What this machine has noted of a kind, and what stands in files of others. Raises `UnreadableErasures`."""
    own = [file()] if file().exists() else []
    return [erasure for path in [*own, *others] for erasure in _lines(path) if erasure.kind == kind]


def forget_old() -> None:
    """Drop lines that no backup worth keeping is older than. Raises `UnreadableErasures`."""
    if not file().exists():
        return
    limit = (timezone.now() - KEPT).isoformat()
    lines = list(_lines(file()))
    kept = [line for line in lines if line.at > limit]
    if len(kept) < len(lines):
        made = file().with_suffix(f".{os.getpid()}")
        made.touch(mode=0o600)
        made.write_text("".join(f"{json.dumps(asdict(line))}\n" for line in kept))
        made.replace(file())


def _lines(path: Path) -> Iterator[Erasure]:
    try:
        for line in path.read_text().splitlines():
            read = json.loads(line)
            at = datetime.fromisoformat(read["at"]).isoformat()
            yield Erasure(at, str(read["kind"]), str(read["mark"]), tuple(read.get("wishes", ())))
    except (OSError, ValueError, KeyError, TypeError) as error:
        said = f"{path} cannot be read: {error}. Mend it or move it away, knowing what is in it."
        raise UnreadableErasures(said) from None

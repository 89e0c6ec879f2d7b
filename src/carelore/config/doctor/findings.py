"""What a check has found, and what a person can do about it."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum


class Level(StrEnum):
    FINE = "fine"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One sentence on what is so, and, unless all is well, one on how to mend it."""

    level: Level
    said: str
    mend: str = ""

    @property
    def as_row(self) -> dict[str, str]:
        return asdict(self)


def fine(said: str) -> Finding:
    return Finding(Level.FINE, said)


def warning(said: str, mend: str = "") -> Finding:
    return Finding(Level.WARNING, said, mend)


def wrong(said: str, mend: str) -> Finding:
    return Finding(Level.WRONG, said, mend)


@dataclass(frozen=True)
class Check:
    """A question about the installation. `look` may fail or hang: whoever calls it gives it `seconds`."""

    name: str
    look: Callable[[], Iterable[Finding]]
    seconds: float = 20.0
    # Can be asked before anything serves: part of `carelore upgrade`.
    essential: bool = False

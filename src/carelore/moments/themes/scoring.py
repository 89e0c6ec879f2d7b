"""How often suggestions were right: precision, recall and F1 of each principle, and their means."""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carelore.moments.themes.labels import PRINCIPLES

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Score:
    """`texts` is how many of the texts speak of the principle."""

    f1: float
    precision: float
    recall: float
    texts: int


@dataclass(frozen=True, slots=True)
class Scores:
    """The macro mean counts each principle alike, the micro mean each suggestion."""

    macro_f1: float
    micro_f1: float
    per_principle: dict[str, Score]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def scores_of(meant: Flags, suggested: Flags) -> Scores:
    """Both have a row for each text and a column for each principle."""
    right = (meant & suggested).sum(axis=0)
    said, true = suggested.sum(axis=0), meant.sum(axis=0)
    each = {
        principle: Score(
            f1=_share(2 * right[column], said[column] + true[column]),
            precision=_share(right[column], said[column]),
            recall=_share(right[column], true[column]),
            texts=int(true[column]),
        )
        for column, principle in enumerate(PRINCIPLES)
    }
    macro = round(sum(score.f1 for score in each.values()) / len(each), 4)
    return Scores(macro, _share(2 * right.sum(), said.sum() + true.sum()), each)


def _share(part: float, whole: float) -> float:
    return round(float(part / whole), 4) if whole else 0.0

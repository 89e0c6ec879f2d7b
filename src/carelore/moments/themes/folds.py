"""Which texts belong together, and parts to learn from and try on that never share such texts.

One person's answers to two questions, or nearly the same sentence twice, on both sides of a split would make a model
look better than it is.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from carelore.moments.themes.labels import Labelled

ALIKE = 85.0  # per cent, as rapidfuzz counts it
SHORT = 30  # letters: below, people who say “Nothing, thank you.” are not one person

Places = NDArray[np.intp]


def belonging(texts: Sequence[Labelled]) -> Places:
    """For each text the number of the first with which it belongs: by who told it, or as near-duplicates."""
    first: dict[str, int] = {}
    parents = list(range(len(texts)))
    for place, text in enumerate(texts):
        if text.group:
            _join(parents, place, first.setdefault(text.group, place))
    for one, other in _alike([text.text for text in texts]):
        _join(parents, one, other)
    return np.array([_root(parents, place) for place in range(len(texts))], np.intp)


def folds_of(groups: Places, number: int, seed: int = 0) -> Places:
    """Into which of `number` parts of about one size each text goes; whole groups, the largest first."""
    names, sizes = np.unique(groups, return_counts=True)
    shuffled = np.random.default_rng(seed).permutation(len(names))
    loads = np.zeros(number)
    chosen = {}
    for place in shuffled[np.argsort(-sizes[shuffled], kind="stable")]:
        part = int(loads.argmin())
        chosen[names[place]] = part
        loads[part] += sizes[place]
    return np.array([chosen[name] for name in groups], np.intp)


def _alike(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of texts that hardly differ. Compared with those of nearly the same length alone."""
    from rapidfuzz import fuzz, process  # only who learns needs it

    plain = [re.sub(r"\W+", " ", text.lower()).strip() for text in texts]
    order = sorted(
        (place for place, text in enumerate(plain) if len(text) >= SHORT), key=lambda place: len(plain[place])
    )
    found = []
    for at, place in enumerate(order):
        longest = len(plain[place]) * (200 - ALIKE) / ALIKE
        end = at + 1
        while end < len(order) and len(plain[order[end]]) <= longest:
            end += 1
        near = process.extract(
            plain[place],
            [plain[each] for each in order[at + 1 : end]],
            scorer=fuzz.ratio,
            score_cutoff=ALIKE,
            limit=None,
        )
        found += [(place, order[at + 1 + index]) for _text, _likeness, index in near]
    return found


def _root(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place


def _join(parents: list[int], one: int, other: int) -> None:
    low, high = sorted((_root(parents, one), _root(parents, other)))
    parents[high] = low

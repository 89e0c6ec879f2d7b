"""Who knows the method, and tries every network there could be, still does not know a hidden number.

The method is public; who is hidden along with a small number is drawn by chance from a secret (`insight.choice`). So
every network up to some size is published under several draws, and whatever looks the same is put together: of each
small number that is hidden, at least two values must look the same.
"""

import random
from collections import defaultdict

import pytest

from carelore.moments.insight.family import family_of
from carelore.moments.insight.rows import Tally, grown

ROWS = ["aa", "ab", "ac"]


def drawn(seed):
    chance, kept = random.Random(seed), {}
    return lambda name, size: kept.setdefault(name, chance.random())


DRAWS = [drawn(seed) for seed in range(8)]


def numbers(cells, total):
    """All lists of so many numbers with at most this sum."""
    if not cells:
        yield ()
        return
    for first in range(total + 1):
        for rest in numbers(cells - 1, total - first):
            yield (first, *rest)


def told(months, answered=0):
    months = (*months, *(0,) * (12 - len(months)))
    return Tally(months, (sum(months), 0, 0, 0, 0), (0,) * 8, 0, answered, 0, 0, {})


def by_place(found):
    return {row: told([number]) for row, number in zip(ROWS, found, strict=True)}


def by_month(found):
    return {"aa": told(found)}


def by_place_and_month(found):
    return {"aa": told(found[:2]), "ab": told(found[2:])}


def by_place_and_answer(found):
    return {"aa": told([found[0] + found[1]], found[0]), "ab": told([found[2] + found[3]], found[2])}


@pytest.mark.parametrize(
    ("built", "cells", "total", "shown"),
    [
        (by_place, 3, 14, lambda figures: [each.stories for each in figures]),
        (by_month, 3, 14, lambda figures: figures[0].months[:3]),
        (by_place_and_month, 4, 10, lambda figures: [number for each in figures for number in each.months[:2]]),
        (by_place_and_answer, 4, 10, lambda figures: [each.answered for each in figures for _side in range(2)]),
    ],
)
def test_a_hidden_number_is_not_known_to_who_knows_the_method(built, cells, total, shown):
    looks_alike = defaultdict(set)
    for found in numbers(cells, total):
        tallies = built(found)
        with_stories = {row: tally for row, tally in tallies.items() if tally.stories}
        for draw in DRAWS if with_stories else []:
            family = family_of(grown(with_stories, step=1)[0], draw)
            published = tuple(family.of(key, step=1) for key in ["a", *tallies])
            looks_alike[published].add(found)
    known = [
        (published, at)
        for published, networks in looks_alike.items()
        for at, number in enumerate(shown(published[1:]))
        if number is None and len(values := {found[at] for found in networks}) == 1 and 0 < min(values) < 5
    ]
    assert known == []

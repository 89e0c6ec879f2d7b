"""Nobody can work out a hidden number from all that is published of a family, at whichever page."""

from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.insight.choice import ranked_by
from carelore.moments.insight.family import family_of
from carelore.moments.insight.rows import HERE, grown, is_small
from tests.moments.insight.growing import STEP, stories_of_places, tally_of
from tests.moments.insight.solver import Attacker, Cell

RANK = ranked_by(b"a secret of this test")
CELLS = 12  # looked at in each family: each costs two programs to solve
STORY = (0, 0, False, False, False, frozenset())


def published(stories):
    """`(leaves, rows, told)` as an attacker reads them from all pages of the family."""
    tallies = {path: tally_of(told) for path, told in stories.items() if told}
    family = family_of(grown(tallies, step=STEP)[0], RANK)
    leaves = {path + HERE for path in stories}
    rows = {path: {leaf for leaf in leaves if leaf.startswith(path)} for path in stories}
    for path in stories:  # Where no line says what was told at a place itself, and places in it have stories: nothing.
        if any(key != path and key.startswith(path) for key in family.figures):
            rows[path + HERE] = {path + HERE}
    known = {key: (below, as_parts(family.of(key, step=STEP))) for key, below in rows.items()}
    return leaves, known, list(some_told(known, family.around))


def some_told(rows, around):
    """Where nothing would be shown, were there nothing."""
    for key, (_, figures) in rows.items():
        above = key[:-1]
        if figures["stories"][0] is None and above not in around and (not above or rows[above][1]["stories"][0]):
            yield Cell(key, "stories", 0)
    for part in ("months", "tellers"):
        numbers = rows["a"][1][part]
        if any(number is not None for number in numbers):
            yield from (Cell("a", part, column) for column, number in enumerate(numbers) if number is None)


def as_parts(figures):
    return {
        "stories": [figures.stories],
        "months": figures.months,
        "tellers": figures.tellers,
        "principles": figures.principles,
        "concerns": [figures.concerns],
        "answered": [figures.answered],
        "changed": [figures.changed],
    }


def hidden_cells(attacker):
    found = [(cell, shown) for key in attacker.rows for cell, shown in attacker.cells(key)]
    assert [cell for cell, shown in found if shown is not None and is_small(shown)] == []
    return [cell for cell, shown in found if shown is None]


@given(stories_of_places(), st.randoms(use_true_random=False))
def test_every_hidden_number_could_be_any_of_six(stories, random):
    if not any(stories.values()):
        return
    attacker = Attacker(*published(stories))
    cells = hidden_cells(attacker)
    for cell in random.sample(cells, min(len(cells), CELLS)):
        least, most = attacker.range_of(cell)
        assert most - least >= 5 or most == 0, (cell, least, most)  # that there is none is no secret


def test_the_attacker_finds_what_is_badly_hidden():
    """Of two places one number is hidden; the place above gives it away."""
    stories = {"a": [], "aa": [STORY] * 6, "ab": [STORY] * 3}
    leaves, rows, _ = published(stories)
    assert [rows[key][1]["stories"][0] for key in ("a", "aa", "ab")] == [9, None, None]
    rows["aa"][1]["stories"][0] = 6
    assert Attacker(leaves, rows, []).range_of(Cell("ab", "stories", 0)) == (3, 3)

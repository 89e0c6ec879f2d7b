"""What belongs together is never on both sides of a split."""

from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.themes.folds import belonging, folds_of
from carelore.moments.themes.labels import Labelled


def told(text, group=""):
    return Labelled(text, frozenset(), group)


def test_texts_of_one_person_belong_together():
    assert belonging([told("One.", "a"), told("Two.", "b"), told("Three.", "a")]).tolist() == [0, 1, 0]


def test_nearly_the_same_words_belong_together_whoever_told_them():
    first = "The nurse sat with my father until he slept."
    assert belonging([told(first, "a"), told("Thanks."), told(first.replace("slept", "sleeps"), "b")])[2] == 0


def test_short_words_that_everybody_says_do_not():
    assert belonging([told("Nothing, thanks."), told("Nothing, thanks!")]).tolist() == [0, 1]


@given(st.lists(st.integers(0, 12), min_size=1, max_size=60), st.integers(0, 5))
def test_a_group_lies_in_one_part(groups, seed):
    import numpy as np

    parts = folds_of(np.array(groups), 5, seed)
    assert len({(group, part) for group, part in zip(groups, parts.tolist(), strict=True)}) == len(set(groups))

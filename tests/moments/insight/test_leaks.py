"""Ways by which a number under five could come out, each by itself."""

import pytest

from carelore.moments.insight.family import family_of, median
from carelore.moments.insight.rows import HERE, Tally, grown


def told(number=0, *, months=None, tellers=None, concerns=0, answered=0, changed=0, about=0):
    """So many stories, all in the first month and by the first teller unless said otherwise."""
    months = months or [number]
    stories = sum(months)
    return Tally(
        months=tuple((months + [0] * 12)[:12]),
        tellers=tuple(((tellers or [stories]) + [0] * 5)[:5]),
        principles=(about,) + (0,) * 7,
        concerns=concerns,
        answered=answered,
        changed=changed,
        able=min(concerns, answered),
    )


def figures(tallies):
    return family_of(grown(tallies, step=1)[0], smallest_first).figures


def smallest_first(name, size):
    return size


def totals(found):
    return {key: each.stories for key, each in found.items()}


def test_a_small_place_does_not_follow_from_the_one_above_and_those_beside():
    found = figures({"aa": told(3), "ab": told(7), "ac": told(40)})
    assert totals(found) == {"a": 50, "aa": None, "ab": None, "ac": 40}


def test_what_was_told_at_a_place_itself_counts_as_a_place():
    found = figures({"a": told(2), "aa": told(9), "ab": told(30)})
    assert totals(found) == {"a": 41, "aa": None, "ab": 30, "a" + HERE: None}


def test_two_small_places_alone_are_joined_by_a_third_where_they_have_too_few():
    found = figures({"aa": told(1), "ab": told(2), "ac": told(9), "ad": told(30)})
    assert totals(found) == {"a": 42, "aa": None, "ab": None, "ac": None, "ad": 30}


def test_two_small_places_hide_each_other_where_they_have_five_besides_one_each():
    found = figures({"aa": told(3), "ab": told(4), "ac": told(30)})
    assert totals(found) == {"a": 37, "aa": None, "ab": None, "ac": 30}


def test_where_each_place_has_one_not_even_those_without_any_are_shown():
    tallies = {"aa": told(1), "ab": told(1), "ac": told(1), "ad": told(1), "ae": told(1)}
    family = family_of(grown(tallies, step=1)[0], smallest_first)
    assert (family.of("a", step=1).stories, family.of("af", step=1).stories) == (5, None)


def test_what_is_hidden_at_a_place_is_hidden_in_it():
    found = figures({"aa": told(3), "aba": told(6), "abb": told(6), "ac": told(40)})
    assert [found[key].stories for key in ("ab", "aba", "abb")] == [None, None, None]


def test_a_month_does_not_follow_from_the_total():
    found = figures({"a": told(months=[20, 3, 9])})
    assert found["a"].months[:4] == (20, None, None, 0)


def test_a_month_does_not_follow_from_the_places():
    found = figures({"aa": told(months=[20, 3]), "ab": told(months=[15, 8]), "ac": told(months=[10, 10])})
    hidden = {key: [number is None for number in each.months[:2]] for key, each in found.items()}
    assert hidden == {"a": [False, False], "aa": [True, True], "ab": [False, False], "ac": [True, True]}


def test_a_month_hidden_above_is_hidden_below():
    found = figures({"aa": told(months=[20, 2]), "ab": told(months=[15, 1])})
    assert [found[key].months[:2] for key in ("a", "aa", "ab")] == [(None, None)] * 3


def test_the_months_of_silent_places_do_not_follow_from_the_others():
    tallies = {"aa": told(months=[3, 1]), "ab": told(months=[2, 1]), "ac": told(months=[20, 20])}
    assert figures(tallies)["ac"].months[:2] == (None, None)


def test_tellers_are_hidden_as_months_are():
    assert figures({"a": told(20, tellers=[12, 2, 6])})["a"].tellers == (12, None, None, 0, 0)


@pytest.mark.parametrize(("answered", "shown"), [(0, 0), (3, None), (5, 5), (6, None), (10, 10)])
def test_both_sides_of_a_share_count(answered, shown):
    assert figures({"a": told(10, answered=answered)})["a"].answered == shown


def test_a_share_does_not_follow_from_the_places_beside():
    found = figures({"aa": told(20, answered=2), "ab": told(20, answered=10), "ac": told(30, answered=15)})
    assert {key: each.answered for key, each in found.items()} == {"a": 27, "aa": None, "ab": None, "ac": 15}


def test_a_change_is_not_told_where_it_would_tell_of_hidden_concerns():
    tallies = {
        "aa": told(20, concerns=3, answered=10),
        "ab": told(40, concerns=20, answered=20, changed=10),
        "ac": told(40, concerns=20, answered=20, changed=10),
    }
    found = figures(tallies)
    hidden = [key for key, each in found.items() if each.concerns is None]
    assert (hidden, [key for key in hidden if found[key].changed is not None]) == (["aa", "ab"], [])


def test_one_concern_without_a_change_is_not_told_of():
    found = figures({"a": told(40, concerns=10, answered=20, changed=9)})
    assert (found["a"].concerns, found["a"].changed) == (10, None)


def test_a_principle_is_hidden_with_its_other_side():
    assert figures({"a": told(20, about=18)})["a"].principles[0] is None


def test_days_are_told_only_with_the_answers():
    tally = told(20, answered=18)
    assert figures({"a": tally})["a"].days is None


def test_half_of_the_answers_came_within_the_median():
    assert median({1: 2, 3: 2, 9: 1}) == 3

"""What is drawn of numbers, and said of them."""

import re

import pytest

from carelore.moments.insight import charts, words


def bars(drawn):
    return [
        tuple(map(float, found)) for found in re.findall(r'x="([\d.]+)%" y="\d+" width="[\d.]+%" height="(\d+)"', drawn)
    ]


def test_the_tallest_bar_is_the_largest_number_shown():
    drawn = charts.columns(["Jan", "Feb"], [50, 25], about="")
    assert [height for _, height in bars(drawn)] == [charts.TALL, charts.TALL / 2]


def test_what_is_hidden_has_no_height_and_moves_no_other():
    drawn = charts.columns(["Jan", "Feb", "Mar"], [50, None, 0], about="")
    assert ([height for _, height in bars(drawn)], re.findall(">(–|0)<", drawn)) == ([charts.TALL, 0, 0], ["–", "0"])


def test_months_run_from_right_to_left_where_the_page_does():
    first, second = bars(charts.columns(["1", "2"], [5, 9], about="", mirrored=True))
    assert first[0] > second[0]


def test_words_in_a_chart_are_escaped():
    assert "<b>" not in charts.columns(["<b>"], [5], about="<b>")


@pytest.mark.parametrize(("part", "whole", "said"), [(1, 100, 1), (35, 50, 7), (99, 100, 9)])
def test_some_is_never_said_as_none_nor_as_all(part, whole, said):
    assert words.tenths(part, whole) == said


@pytest.mark.parametrize(
    ("part", "days", "said"),
    [
        (0, None, "None of them has been answered yet."),
        (20, 1, "All of them were answered, half of these within 1 day."),
        (10, 0, "About 5 of 10 were answered, half of these on the same day."),
        (10, None, "About 5 of 10 were answered."),
    ],
)
def test_answers_are_said_in_plain_words(part, days, said):
    assert words.answered(part, 20, days) == said

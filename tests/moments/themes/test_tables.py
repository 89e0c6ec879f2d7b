"""How labelled texts are read from a table."""

import pytest

from carelore.moments.themes.tables import BadTable, labelled_of

COLUMNS = ["text", "principles"]


def read(columns=COLUMNS, **cells):
    return labelled_of(columns, [(2, {"text": "They came soon.", **cells})])[0]


def test_principles_are_joined_by_a_bar():
    assert read(principles="fast_access|information").principles == {"fast_access", "information"}


def test_an_empty_cell_means_none():
    assert read().principles == frozenset()


def test_a_row_without_words_is_passed_over():
    assert labelled_of(COLUMNS, [(2, {"principles": "continuity"})]) == []


def test_an_unknown_principle_is_named_with_its_line():
    with pytest.raises(BadTable, match="Line 2 names “speed”"):
        read(principles="speed")


def test_a_missing_column_is_named():
    with pytest.raises(BadTable, match="no column “principles”"):
        labelled_of(["text"], [])


def test_who_told_it_is_the_respondent_where_the_table_says():
    assert read(respondent="r7", trust="T", date="01/02/2022").group == "r7"


def test_else_a_service_and_a_day_in_either_order():
    first = read(trust="T", service="S", date="10/03/2021")
    assert first.group == read(trust="T", service="S", date="03/10/2021").group != ""

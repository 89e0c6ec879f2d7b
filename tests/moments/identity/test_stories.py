"""Whole sentences in every interface language: exactly what is marked is found, and nothing else."""

import pytest

from carelore.moments.identity import find_spans

from .marked import read_marked, stories


@pytest.mark.parametrize(("language", "marked"), stories())
def test_exactly_the_marked_words_are_found(language: str, marked: str) -> None:
    text, wanted = read_marked(marked)
    assert find_spans(text, language=language) == wanted


def test_a_story_in_another_language_than_declared_is_read_in_its_own() -> None:
    text = "Die Schwester war sehr freundlich und das Essen auf der Station war immer warm."
    assert find_spans(text, language="en") == []


def test_an_unknown_language_is_read_in_the_likeliest() -> None:
    text, wanted = read_marked("My daughter [PERSON|Emily] was six when we came to the ward.")
    assert find_spans(text, language="xx") == wanted

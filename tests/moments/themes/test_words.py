"""What of a text is counted."""

from carelore.moments.themes.concepts import concepts_in
from carelore.moments.themes.words import sentences_of, tokens_of


def test_stems_pairs_runs_and_concepts_are_counted():
    found = tokens_of("Waited, waiting.", "en")
    assert (found["wwait"], found["wwait wait"], found["r wai"], found["cwaiting"]) == (2, 1, 2, 1)


def test_runs_do_not_cross_words():
    assert "rb c" not in tokens_of("ab cd", "en")


def test_a_language_without_stems_and_concepts_is_counted_too():
    assert tokens_of("Nilisubiri sana", "sw")["wnilisubiri"] == 1


def test_a_husband_and_a_grandson_are_kin():
    assert concepts_in("my husband", "en") == concepts_in("my grandson", "en") == ["kin"]


def test_no_language_lends_its_concepts():
    assert concepts_in("husband", "fr") == []


def test_a_story_is_cut_at_its_sentences():
    assert sentences_of("They came soon! The food was cold.") == ["They came soon!", "The food was cold."]


def test_a_text_of_nothing_is_one_sentence():
    assert sentences_of("") == [""]

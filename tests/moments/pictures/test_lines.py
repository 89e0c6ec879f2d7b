"""Breaking words into lines."""

from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.pictures.lines import broken, pieces_of

WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=40).map(" ".join)


def lines_of(text, longest):
    return broken(pieces_of(text, len, longest=longest), blank=1, longest=longest)


@given(WORDS, st.integers(min_value=9, max_value=60))
def test_no_word_is_lost_and_no_line_is_too_long(text, longest):
    lines = lines_of(text, longest)
    assert " ".join(lines) == text
    assert max(map(len, lines)) <= longest


@given(WORDS, st.integers(min_value=9, max_value=60))
def test_there_are_as_few_lines_as_fit(text, longest):
    number, taken = 0, longest
    for word in text.split():
        number, taken = (number, taken + 1 + len(word)) if taken + 1 + len(word) <= longest else (number + 1, len(word))
    assert len(lines_of(text, longest)) == number


@given(st.text(max_size=200), st.integers(min_value=1, max_value=40))
def test_any_text_can_be_set(text, longest):
    lines = lines_of(text, longest)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) <= max(longest, 1) for line in lines)


def test_lines_are_about_equally_long():
    assert lines_of("aaa bbb ccc ddd eee f", 19) == ["aaa bbb ccc", "ddd eee f"]


def test_a_line_likes_to_end_where_the_sense_pauses():
    assert lines_of("aaa bbb cc, ddd eee", 14) == ["aaa bbb cc,", "ddd eee"]


def test_a_mark_stays_with_the_word_that_it_follows_after_a_blank():
    assert lines_of("« Oui » ! Vraiment ?", 12) == ["«\xa0Oui\xa0»\xa0!", "Vraiment\xa0?"]


def test_chinese_breaks_between_letters_but_no_line_begins_with_a_full_stop():
    assert lines_of("她陪着我。", 4) == ["她陪", "着我。"]


def test_a_word_longer_than_a_line_is_cut():
    assert "".join(lines_of("a" * 25, 10)) == "a" * 25
    assert max(map(len, lines_of("a" * 25, 10))) <= 10

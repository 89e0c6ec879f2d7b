"""Text without the characters that nobody typed."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.cleaning import clean, clean_line

ANY = st.text(st.characters(exclude_categories=()))


@given(ANY)
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANY)
def test_what_remains_can_be_stored_and_read_in_one_direction(text):
    cleaned = clean(text)
    cleaned.encode()
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert not set(cleaned) & set("\x00\r\t\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
    assert "\n" not in clean_line(text)


def test_what_people_see_stays():
    story = "Une phrase.\n\nعاد أبي إلى البيت، و\u200cهو يبتسم. 👩\u200d👧 “100 %”"
    assert clean(story) == story


def test_lone_surrogates_and_empty_lines_go():
    assert clean("one\ud800\n\n \n\n\ntwo\ufdd0") == "one\n\ntwo"

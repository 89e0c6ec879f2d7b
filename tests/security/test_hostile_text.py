"""Text made to keep the server busy."""

import time
import unicodedata

import pytest

from carelore.moments.cleaning import clean, clean_line
from tests.moments.telling import typed


def test_heaps_of_marks_on_a_letter_cost_no_time():
    heap = "a" + "\u0300\u0327" * 200_000
    started = time.perf_counter()
    kept = clean(heap)
    assert time.perf_counter() - started < 5
    assert len(kept) < 40


@pytest.mark.parametrize("text", ["Việt e\u0323\u0302", "שָׁלוֹם בְּרֵאשִׁית", "مُحَمَّدٌ", "नमस्ते", "Z\u0335\u0321\u0300" * 9])
def test_what_people_write_stays_as_it_is(text):
    assert clean_line(text) == unicodedata.normalize("NFC", text)


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["text", "thanks_to", "email", "website", "stamp", "checked", "place"])
def test_a_heap_in_any_field_of_the_share_form_is_answered_soon(client, places, field):
    heap = "a" + "\u0300\u0327" * 60_000
    started = time.perf_counter()
    response = client.post("/moments/share/", typed(**{"place": "AVR-SC-01", field: heap}))
    assert time.perf_counter() - started < 5
    assert response.status_code in {200, 302}

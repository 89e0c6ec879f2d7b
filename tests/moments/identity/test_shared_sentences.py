"""The measured promise, on sentences that are kept outside the project."""

import json

import pytest

from carelore.moments.identity import Kind, find_spans
from tests.shared import SHARED

_SENTENCES = SHARED / "data/pii_sentences.json"


@pytest.mark.skipif(not _SENTENCES.exists(), reason=f"{_SENTENCES} is absent: set CARELORE_SHARED to the shared folder")
def test_nine_in_ten_are_found_and_few_alarms_are_false() -> None:
    wanted = hits = found = right = 0
    for locale, text, truth in json.loads(_SENTENCES.read_text(encoding="utf-8")):
        spans = find_spans(text, language=locale[:2], region=locale[3:])
        marks = [(start, end, Kind(kind)) for start, end, kind in truth]
        wanted += len(marks)
        found += len(spans)
        hits += sum(any(s.kind == k and s.start < end and start < s.end for s in spans) for start, end, k in marks)
        right += sum(any(s.kind == k and s.start < end and start < s.end for start, end, k in marks) for s in spans)
    assert (hits / wanted >= 0.95, right / found >= 0.95) == (True, True)

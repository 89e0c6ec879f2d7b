"""What holds for every text, however strange or hostile."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.identity import find_spans, segments
from carelore.moments.identity.lexicon import LEXICONS

_PIECES = st.sampled_from(
    [
        "Dr ",
        "nurse ",
        "Sarah",
        " and ",
        ", ",
        "my daughter ",
        "07700 900123",
        "MRN ",
        "A12",
        "12/05/1980",
        "@",
        ".com",
        "د. ",
        "فاطمة",
        " و",
        "\u200b",
        "\u202e",
        "é",
        "e\u0301",
        "👩‍⚕️",
        "von ",
        "de la ",
        "d'",
        "+",
        "(0",
        "rue ",
        "99 ",
        "years old",
        "\n",
        "-",
        "٠١٢",
    ]
)
_TEXTS = st.one_of(st.text(max_size=300), st.lists(_PIECES, max_size=60).map("".join))


@given(text=_TEXTS, language=st.sampled_from([*LEXICONS, "xx", ""]))
def test_spans_are_sorted_apart_and_inside_the_text(text: str, language: str) -> None:
    spans = find_spans(text, language=language)
    bounds = [0, *(bound for span in spans for bound in (span.start, span.end)), len(text)]
    assert bounds == sorted(bounds)
    assert all(span.start < span.end for span in spans)


@given(text=_TEXTS)
def test_the_pieces_give_the_text_back(text: str) -> None:
    assert "".join(piece for piece, _ in segments(text, find_spans(text))) == text


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "0",
        "0 ",
        "a@",
        "a.",
        "Ab ",
        "1 A",
        "1/1/",
        "+1 ",
        "(",
        "1-",
        "Dr ",
        "NHS number ",
        "Ab-",
        "1 Rue De La ",
        "a dot ",
        "www.",
        "Sarah and ",
        "thank you and ",
        "1 May ",
        "Dr von der ",
        "90 ",
        "AAAA ",
        "tel 0",
        "شارع ",
        "الدكتور ",
        "0\u200b",
        "e\u0301",
        "'",
        "1a ",
    ],
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = (piece * 3000)[:3000]
    begun = time.process_time()
    find_spans(text)
    # Well-behaved patterns need a few hundredths of a second; a catastrophic one needs minutes.
    assert time.process_time() - begun < 2

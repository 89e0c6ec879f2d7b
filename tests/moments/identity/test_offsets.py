"""Offsets hold in the text as it was typed, whatever invisible or unusual characters it carries."""

import pytest

from carelore.moments.identity import Kind, Span, find_spans


def found(text: str, language: str = "en") -> list[tuple[str, Kind]]:
    return [(text[span.start : span.end], span.kind) for span in find_spans(text, language=language)]


@pytest.mark.parametrize(
    "written",
    [
        "07700 900123",
        "0\u200b7\u200b7\u200b00 900123",
        "０７７００ ９００１２３",
        "٠٧٧٠٠ ٩٠٠١٢٣",
        "۰۷۷۰۰ ۹۰۰۱۲۳",
        "07700\u00a0900\u2011123",
        "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣",
    ],
)
def test_a_telephone_number_is_found_in_disguise(written: str) -> None:
    assert found(f"🙏🏽 Ring \u200f{written}\u200e please") == [(written, Kind.PHONE)]


def test_emoji_before_a_name_do_not_shift_it() -> None:
    text = "👩‍⚕️❤️ Nurse Zoë 👏🏿"
    assert find_spans(text) == [Span(text.index("Zoë"), text.index("Zoë") + 3, Kind.PERSON)]


def test_a_decomposed_accent_belongs_to_the_name() -> None:
    name = "Ame\u0301lie"
    assert found(f"Merci à {name} pour tout.", "fr") == [(name, Kind.PERSON)]


def test_vowel_marks_and_direction_marks_do_not_hide_an_arabic_name() -> None:
    assert found("\u202bالمُمَرِّضَة فاطِمَة كانت معي\u202c", "ar") == [("فاطِمَة", Kind.PERSON)]


def test_a_name_after_a_line_break_starts_afresh() -> None:
    assert found("Thank you\r\nEverything was fine.") == []

"""Signs that look like others hide no address and no number."""

import pytest

from carelore.moments.cleaning import clean
from carelore.moments.errors import StillIdentifies
from carelore.moments.identity import Severity, find_spans
from carelore.moments.services import moderation, redaction
from tests import factories

DISGUISED = [
    "jane.doe\u200b@example.org",
    "jane.doe＠example．org",
    "jane.doe﹫example.org",
    "jane.doe@example。org",
    "jane.doe@example․org",
    "𝐣𝐚𝐧𝐞.𝐝𝐨𝐞@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐨𝐫𝐠",
    "⓪⑦⑦⓪⓪ ⑨⓪⓪①②③",
    "⁰⁷⁷⁰⁰ ⁹⁰⁰¹²³",
    "𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑",
    "077\u00ad00 900\u00ad123",
    "07700·900·123",
    "07700_900_123",
    "07700*900*123",
    "➕44 7700 900123",
    "٠٧٧٠٠٩٠٠١٢٣",
]


@pytest.mark.parametrize("words", DISGUISED)
def test_what_must_go_is_found_whole(words):
    text = clean(f"She was kind to us, write to {words} please.")
    found = [text[span.start : span.end] for span in find_spans(text) if span.severity == Severity.MUST]
    assert found == [clean(words)]


@pytest.mark.django_db
@pytest.mark.parametrize("words", DISGUISED)
def test_nor_does_the_replacement_of_a_mark(places, cast, words):
    story = factories.moment(places.ward, text="Write to the nurse of ward 4, she was kind.")
    redaction.mark(moment_id=story.pk, version=1, actor=cast.moderator, words="nurse of ward 4", replacement=words)
    with pytest.raises(StillIdentifies):
        moderation.publish(moment_id=story.pk, version=2, actor=cast.moderator)


@pytest.mark.django_db
def test_pieces_that_only_marks_bring_together_are_found(places, cast):
    story = factories.moment(places.ward, text="Ring 0770 (the nurse said) 0900123 about it, she was kind.")
    redaction.mark(moment_id=story.pk, version=1, actor=cast.moderator, words="(the nurse said)", replacement="-")
    with pytest.raises(StillIdentifies):
        moderation.publish(moment_id=story.pk, version=2, actor=cast.moderator)

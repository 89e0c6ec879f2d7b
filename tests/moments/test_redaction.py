"""Taking words out: marks before publication, for good afterwards, and kept nowhere."""

import pytest
from django.apps import apps
from django.db import models

from carelore.moments.enums import Act, State
from carelore.moments.errors import AlreadyDecided, NotPossibleNow, StillIdentifies, WordsNotFound
from carelore.moments.models import Decision, Redaction
from carelore.moments.queries.pieces import pieces_of, redacted
from carelore.moments.services import moderation, redaction
from carelore.moments.services.deciding import digest
from tests import factories

TEXT = "Nurse Miriam wrote her number, 0151 496 0132, on my hand. Miriam said: ring 0151 496 0132 before six."


@pytest.fixture
def moment(places):
    return factories.moment(places.ward, text=TEXT)


def marked(moment, actor, words, **more):
    moment.refresh_from_db()
    return redaction.mark(moment_id=moment.pk, version=moment.version, actor=actor, words=words, **more)


def spans(moment):
    return [(mark.start, mark.end, mark.replacement) for mark in moment.redactions.all()]


def test_words_are_marked_wherever_they_stand(moment, cast):
    marked(moment, cast.moderator, "0151 496 0132")
    assert spans(moment) == [(31, 44, "[telephone number]"), (76, 89, "[telephone number]")]
    moment.refresh_from_db()
    assert (moment.text, moment.version, moment.state) == (TEXT, 2, State.WAITING)


def test_or_only_where_they_were_pointed_at(moment, cast):
    marked(moment, cast.moderator, "Miriam", start=58)
    assert [(start, end) for start, end, _words in spans(moment)] == [(58, 64)]


def test_a_part_of_a_longer_word_is_left_alone(places, cast):
    moment = factories.moment(places.ward, text="Ann told Anna that the annual feast was hers.")
    marked(moment, cast.moderator, "Ann")
    assert [(start, end) for start, end, _words in spans(moment)] == [(0, 3)]


def test_blanks_and_case_do_not_matter(places, cast):
    moment = factories.moment(places.ward, text="He lay on the  third\nbed of the row until noon.")
    marked(moment, cast.moderator, "THE third bed")
    assert spans(moment) == [(10, 24, "[…]")]


def test_words_that_are_not_there_are_refused(moment, cast):
    with pytest.raises(WordsNotFound):
        marked(moment, cast.moderator, "Josephine")


def test_marks_that_touch_become_one(moment, cast):
    marked(moment, cast.moderator, "Nurse Miriam")
    marked(moment, cast.moderator, "Miriam wrote", replacement="[somebody]")
    assert spans(moment) == [(0, 18, "[somebody]")]


def test_the_replacement_is_in_the_language_of_the_story(places, cast):
    moment = factories.moment(places.ward, language="sw", text="Alinipa namba yake, 0712 345 678, na kunishika mkono.")
    marked(moment, cast.moderator, "0712 345 678")
    assert [words for _start, _end, words in spans(moment)] == ["[…]"]


def test_a_mark_can_be_taken_back(moment, cast):
    marked(moment, cast.moderator, "Nurse Miriam")
    decision = redaction.unmark(
        moment_id=moment.pk, version=2, actor=cast.moderator, mark_id=Redaction.objects.get().pk
    )
    assert decision.act == Act.UNMARK
    assert not Redaction.objects.exists()


def test_a_mark_made_meanwhile_stops_who_comes_second(moment, cast):
    marked(moment, cast.moderator, "Nurse Miriam")
    with pytest.raises(AlreadyDecided):
        moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)


def test_publishing_takes_the_words_out_for_good(moment, cast):
    marked(moment, cast.moderator, "0151 496 0132")
    decision = moderation.publish(moment_id=moment.pk, version=2, actor=cast.moderator)
    moment.refresh_from_db()
    assert moment.text == TEXT.replace("0151 496 0132", "[telephone number]")
    assert "0151" not in moment.tokens
    assert decision.text_digest == digest(moment.text)
    assert not Redaction.objects.exists()


def test_undo_does_not_bring_words_back(moment, cast):
    marked(moment, cast.moderator, "0151 496 0132")
    decision = moderation.publish(moment_id=moment.pk, version=2, actor=cast.moderator)
    moderation.undo(decision_id=decision.pk, actor=cast.moderator)
    moment.refresh_from_db()
    assert moment.state == State.WAITING
    assert "0151" not in moment.text


def test_a_mark_over_half_a_number_is_not_enough(moment, cast):
    marked(moment, cast.moderator, "496 0132", replacement="[496 0132]")
    with pytest.raises(StillIdentifies):
        moderation.publish(moment_id=moment.pk, version=2, actor=cast.moderator)


def test_a_published_story_loses_words_at_once_and_by_a_new_approval(places, cast):
    moment = factories.moment(places.ward, text="Nurse Miriam sat with my father until he slept.")
    moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    with pytest.raises(NotPossibleNow):
        redaction.mark(moment_id=moment.pk, version=2, actor=cast.moderator, words="Miriam")
    decision = redaction.redact_published(moment_id=moment.pk, version=2, actor=cast.moderator, words="Miriam")
    moment.refresh_from_db()
    assert moment.text == "Nurse [name] sat with my father until he slept."
    assert "miriam" not in moment.tokens
    assert (decision.act, decision.text_digest) == (Act.REDACT, digest(moment.text))
    assert moment.state == State.PUBLISHED


def test_a_replacement_cannot_smuggle_something_in(places, cast):
    moment = factories.moment(places.ward)
    moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    with pytest.raises(StillIdentifies):
        redaction.redact_published(
            moment_id=moment.pk, version=2, actor=cast.moderator, words="my father", replacement="a@example.org"
        )
    moment.refresh_from_db()
    assert moment.text == "She sat with my father until he slept."


def test_removed_words_are_kept_in_no_table(moment, cast, caplog):
    moment.email = "author@example.org"
    moment.save()
    marked(moment, cast.moderator, "0151 496 0132")
    marked(moment, cast.moderator, "Nurse Miriam", start=0)
    moderation.publish(moment_id=moment.pk, version=3, actor=cast.moderator)
    redaction.redact_published(moment_id=moment.pk, version=4, actor=cast.moderator, words="Miriam")
    everything = "\n".join(
        str(row)
        for model in apps.get_models()
        if model._meta.managed
        for row in model.objects.values_list(
            *[
                f.name
                for f in model._meta.concrete_fields
                if isinstance(f, (models.CharField, models.TextField, models.JSONField))
            ]
        )
    )
    assert "on my hand" in everything
    for gone in ("0151", "Miriam", "miriam"):
        assert gone not in everything
        assert gone not in caplog.text
    assert Decision.objects.count() == 4


def test_pieces_show_before_and_after(moment, cast):
    marked(moment, cast.moderator, "0151 496 0132", start=31)
    pieces = pieces_of(TEXT, list(moment.redactions.all()), "en")
    assert "".join(piece.before or piece.text for piece in pieces) == TEXT
    assert "".join(piece.text for piece in pieces) == redacted(TEXT, list(moment.redactions.all()))
    assert [piece.text for piece in pieces if piece.span and piece.span.severity == "must"] == ["0151 496 0132"]
    for piece in pieces:
        assert TEXT[piece.start : piece.end] == (piece.before or piece.text)

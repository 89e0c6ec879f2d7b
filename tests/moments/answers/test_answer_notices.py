"""What the author of a story hears of answers, and when."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine

from carelore.mail.models import Message, MessageState
from carelore.moments.enums import Scope
from carelore.moments.models import Decision, Moment, Response
from carelore.moments.services import answer_moderation, answering, moderation
from carelore.moments.services.deciding import digest
from carelore.moments.services.sharing import share, withdraw
from tests import factories
from tests.machinery.databases import tables_with
from tests.moments.answers.conftest import MAIL, SECRET, sent, trusted, words
from tests.moments.telling import draft

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
HALF_AN_HOUR = timedelta(minutes=30)
MADE = {"kind": "made", "text": "The light in the corridor is off at night.", "changes_on": date(2026, 5, 1)}


@pytest.fixture(autouse=True)
def _monday():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def published(cast, ward, story):
    """An answer that went out at once."""
    return sent(trusted(ward.responder, story, cast.moderator), story)


def to_author(state=MessageState.WAITING):
    return Message.objects.filter(recipient=MAIL, state=state).order_by("pk")


def test_the_author_hears_of_it_when_it_can_no_longer_be_changed(published):
    mail = to_author().get()
    assert (mail.subject, mail.due_at) == ("Your story has been answered", NOW + HALF_AN_HOUR)


def test_no_mail_while_it_waits_for_a_moderator(ward, story):
    sent(ward.responder, story)
    assert not to_author().exists()


def test_the_mail_holds_neither_words_nor_the_secret(published, story):
    mail = to_author().get()
    written = mail.subject + mail.text + mail.html
    assert [words for words in (story.text, published.text, SECRET, "Rosa") if words in written] == []
    assert f"/moments/{story.slug}/" in mail.text


def test_a_story_that_not_everybody_may_read_is_not_pointed_to(cast, ward, places):
    story = factories.published(places.ward, by=cast.moderator, email=MAIL, scope=Scope.TEAM)
    sent(trusted(ward.responder, story, cast.moderator), story)
    assert story.slug not in to_author().get().text


def test_a_change_made_asks_whether_it_is_so(cast, ward, story):
    response = sent(ward.responder, story, **MADE)
    answer_moderation.publish(response_id=response.pk, version=response.version, actor=cast.moderator)
    mail = to_author().get()
    assert (mail.subject, "Is it so?" in mail.text) == ("Something has changed after your story", True)


def test_taken_back_within_the_half_hour_the_author_hears_nothing(ward, published):
    answering.take_back(actor=ward.responder, response_id=published.pk)
    assert not to_author().exists()
    assert to_author(MessageState.CANCELLED).get().text == ""


def test_edited_the_author_is_written_to_once_and_no_later(ward, published):
    with time_machine.travel(NOW + timedelta(minutes=20), tick=False):
        told = {"actor": ward.responder, "response_id": published.pk, "version": published.version}
        answering.send(**told, words=words(text="Thank you. We have read it aloud."))
    assert [mail.due_at for mail in to_author()] == [NOW + HALF_AN_HOUR]


@pytest.mark.parametrize("act", ["decline", "escalate", "return_to_author"])
def test_when_the_story_is_hidden_its_author_is_not_told_of_answers(cast, published, story, act):
    told = {"moment_id": story.pk, "version": story.version, "actor": cast.moderator}
    getattr(moderation, act)(**told, **({} if act == "escalate" else {"message": "A question."}))
    assert not to_author().filter(purpose="answer-published").exists()


def test_when_it_comes_back_the_author_is_told_after_all(cast, published, story):
    Decision.objects.filter(pk=story.approval_id).update(text_digest=digest(story.text))
    decision = moderation.escalate(moment_id=story.pk, version=story.version, actor=cast.moderator)
    moderation.undo(decision_id=decision.pk, actor=cast.moderator)
    assert to_author().get().due_at == NOW + HALF_AN_HOUR


@pytest.mark.parametrize(
    ("told_in", "story_in", "language"), [("fr", "sw", "fr"), ("", "ar", "ar"), ("", "sw", "en"), ("ar", "en", "ar")]
)
def test_the_author_is_written_to_in_the_language_of_the_page_else_of_the_story(
    cast, ward, places, told_in, story_in, language
):
    moment, _token = share(
        draft=draft(places.ward, email=MAIL, language=story_in, reply_in=told_in), actor=None, submission="a"
    )
    moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    sent(trusted(ward.responder, moment, cast.moderator), moment)
    assert {mail.language for mail in to_author()} == {language}
    assert to_author().count() == 3


def test_a_withdrawn_story_takes_its_answers_and_all_mail_about_them_along(cast, ward, places):
    moment, token = share(draft=draft(places.ward, email=MAIL), actor=None, submission="a")
    moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    response = sent(ward.responder, moment, text="We thank the quincebright family.")
    answer_moderation.decline(
        response_id=response.pk, version=response.version, actor=cast.moderator, message="Who is quincebright?"
    )
    assert "moments_response" in tables_with("quincebright")
    withdraw(token=token)
    assert tables_with("quincebright") == []
    assert not Response.objects.exists()
    assert Moment.objects.get().answered_at is None


def test_an_author_gets_three_letters_a_day_however_often_a_story_is_answered(cast, ward, story):
    trusted(ward.responder, story, cast.moderator)
    for number in range(5):
        sent(ward.responder, story, text=f"And another thing, the number {number}th.")
    assert to_author().count() == 3
    with time_machine.travel(NOW + timedelta(days=1, minutes=1), tick=False):
        sent(ward.responder, story, text="And the last thing.")
    assert to_author().count() == 4


def test_what_was_taken_back_before_it_was_told_counts_for_no_letter(cast, ward, story):
    trusted(ward.responder, story, cast.moderator)
    for number in range(4):
        response = sent(ward.responder, story, text=f"And another thing, the number {number}th.")
        answering.take_back(actor=ward.responder, response_id=response.pk)
    sent(ward.responder, story)
    assert to_author().count() == 1

"""Writing an answer: who may, when it needs a moderator, how long it can be changed."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction

from carelore.moments.enums import ResponseKind, ResponseState, Scope, State
from carelore.moments.errors import AlreadyDecided, NotAllowed, NotPossibleNow, StillIdentifies
from carelore.moments.models import Moment, Response
from carelore.moments.services import answer_moderation, answering, moderation
from carelore.people.models import User
from tests import factories
from tests.moments.answers.conftest import sent, trusted, words

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
CHANGE = {"kind": "made", "text": "The light in the corridor is off at night.", "changes_on": date(2026, 5, 1)}


@pytest.fixture(autouse=True)
def _monday():
    with time_machine.travel(NOW, tick=False):
        yield


def later(minutes):
    return time_machine.travel(NOW + timedelta(minutes=minutes), tick=False)


def edited(response, actor, **changes):
    response.refresh_from_db()
    return answering.send(actor=actor, response_id=response.pk, version=response.version, words=words(**changes))


@pytest.mark.parametrize("who", ["member", "outsider", "moderator", "safeguarding", "lead", "steward", "staff"])
def test_only_responders_answer(cast, story, who):
    with pytest.raises(NotAllowed):
        answering.begin(actor=getattr(cast, who), moment_id=story.pk, words=words())


def test_a_responder_elsewhere_does_not(ward, story):
    with pytest.raises(NotAllowed):
        answering.begin(actor=ward.elsewhere, moment_id=story.pk, words=words())


@pytest.mark.parametrize("state", [State.WAITING, State.ESCALATED, State.DECLINED])
def test_only_published_stories_are_answered(ward, places, state):
    with pytest.raises(NotAllowed):
        answering.begin(actor=ward.responder, moment_id=factories.moment(places.ward, state=state).pk, words=words())


def test_a_story_for_the_team_is_answered_by_the_team(cast, ward, places):
    story = factories.published(places.ward, by=cast.moderator, scope=Scope.TEAM)
    assert sent(ward.responder, story).state == ResponseState.WAITING


def test_a_draft_waits_for_nobody(ward, story):
    draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=words(text=""))
    story.refresh_from_db()
    assert (draft.state, draft.sent_at, story.answered_at) == (ResponseState.DRAFT, None, None)


def test_the_same_words_begun_twice_make_one(ward, story):
    drafts = {answering.begin(actor=ward.responder, moment_id=story.pk, words=words()).pk for _ in range(2)}
    assert len(drafts) == 1


def test_the_same_sent_twice_is_sent_once(ward, story):
    draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=words())
    told = {"actor": ward.responder, "response_id": draft.pk, "version": 1, "words": words()}
    assert answering.send(**told) == answering.send(**told)
    assert Response.objects.get().version == 2


def test_the_first_ten_wait_for_a_moderator_and_the_next_does_not(cast, ward, story):
    for number in range(10):
        response = sent(ward.responder, story, text=f"Answer number {number}.")
        assert response.state == ResponseState.WAITING
        answer_moderation.publish(response_id=response.pk, version=response.version, actor=cast.moderator)
    assert sent(ward.responder, story, text="The eleventh answer.").state == ResponseState.PUBLISHED


def test_what_was_sent_and_not_approved_does_not_count(ward, story):
    states = {sent(ward.responder, story, text=f"Answer number {number}.").state for number in range(12)}
    assert states == {ResponseState.WAITING}


@pytest.mark.parametrize("kind", ["planned", "made"])
def test_a_change_always_waits_for_a_moderator(cast, ward, story, kind):
    trusted(ward.responder, story, cast.moderator)
    assert sent(ward.responder, story, **{**CHANGE, "kind": kind}).state == ResponseState.WAITING


def test_no_change_can_be_stored_as_published_without_a_moderator(ward, story):
    with pytest.raises(IntegrityError), transaction.atomic():
        factories.response(story, by=ward.responder, kind=ResponseKind.MADE)


@pytest.mark.parametrize(("text", "kind"), [("", "answer"), ("Something is different.", "planned")])
def test_nothing_is_stored_as_sent_without_words_or_a_change_without_its_month(ward, story, text, kind):
    with pytest.raises(IntegrityError), transaction.atomic():
        factories.response(story, by=ward.responder, text=text, kind=kind, state="waiting", changes_on=None)


def test_what_leads_to_somebody_is_not_sent_and_is_kept(ward, story):
    said = words(text="Please ring my sister on 0151 496 0132, she knows.")
    draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=said)
    with pytest.raises(StillIdentifies) as caught:
        answering.send(actor=ward.responder, response_id=draft.pk, version=1, words=said)
    assert (caught.value.count, "0151" in caught.value.message) == (1, False)
    draft.refresh_from_db()
    assert (draft.state, draft.text) == (ResponseState.DRAFT, said.text)


def test_a_name_is_for_people_to_judge(ward, story):
    assert sent(ward.responder, story, text="Sister Margaret Holloway says thank you.").state == ResponseState.WAITING


def test_who_has_an_older_version_open_is_told_and_overwrites_nothing(ward, story):
    draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=words())
    told = {"actor": ward.responder, "response_id": draft.pk, "version": 1}
    answering.keep(**told, words=words(text="From the telephone."))
    with pytest.raises(AlreadyDecided) as caught:
        answering.keep(**told, words=words(text="From the computer."))
    draft.refresh_from_db()
    assert (draft.text, caught.value.who) == ("From the telephone.", "Rosa")


def test_nobody_touches_somebody_else_s(ward, story):
    draft = answering.begin(actor=ward.responder, moment_id=story.pk, words=words())
    told = {"actor": ward.other, "response_id": draft.pk}
    for act in (
        lambda: answering.keep(**told, version=1, words=words()),
        lambda: answering.send(**told, version=1, words=words()),
        lambda: answering.take_back(**told),
        lambda: answering.discard(**told),
    ):
        with pytest.raises(NotAllowed):
            act()


class TestEditing:
    @pytest.fixture
    def published(self, cast, ward, story):
        return sent(trusted(ward.responder, story, cast.moderator), story)

    def test_within_half_an_hour_the_new_words_stand_at_once_and_say_that_they_are_edited(self, ward, published):
        with later(30):
            response = edited(published, ward.responder, text="Thank you. We have read it aloud.")
        assert (response.state, response.published_at) == (ResponseState.PUBLISHED, NOW)
        assert response.edited_at == NOW + timedelta(minutes=30)

    def test_after_it_no_more(self, ward, published):
        with later(31), pytest.raises(NotPossibleNow):
            edited(published, ward.responder, text="Thank you. We have read it aloud.")

    def test_the_same_words_are_no_edit(self, ward, published):
        assert edited(published, ward.responder).edited_at is None

    def test_an_answer_turned_into_a_change_goes_to_a_moderator(self, ward, published):
        response = edited(published, ward.responder, **CHANGE)
        assert (response.state, response.published_at) == (ResponseState.WAITING, None)

    def test_a_change_goes_back_to_a_moderator_and_leaves_the_pages(self, cast, ward, story):
        change = sent(ward.responder, story, **CHANGE)
        answer_moderation.publish(response_id=change.pk, version=change.version, actor=cast.moderator)
        response = edited(change, ward.responder, **{**CHANGE, "text": "The light is off at ten."})
        story.refresh_from_db()
        assert (response.state, response.decided_by, story.made_at) == (ResponseState.WAITING, None, None)
        assert response.edited_at == NOW

    def test_what_waits_can_be_changed_as_long_as_it_waits(self, ward, story):
        response = sent(ward.responder, story)
        with later(600):
            response = edited(response, ward.responder, text="Thank you. We have read it aloud.")
        assert (response.state, response.sent_at, response.edited_at) == (ResponseState.WAITING, NOW, None)

    def test_without_the_role_no_more(self, ward, published):
        ward.responder.role_grants.all().delete()
        with pytest.raises(NotAllowed):
            edited(published, User.objects.get(pk=ward.responder.pk), text="Thank you. We have read it aloud.")


class TestTakingBack:
    @pytest.mark.parametrize("minutes", [5, 5000])
    def test_at_any_time_it_leaves_the_pages_and_its_words_stay_with_its_writer(self, cast, ward, story, minutes):
        response = sent(trusted(ward.responder, story, cast.moderator), story, text="We are sorry.")
        Response.objects.exclude(pk=response.pk).delete()
        with later(minutes):
            taken = answering.take_back(actor=ward.responder, response_id=response.pk)
        story.refresh_from_db()
        assert (taken.state, taken.text, story.answered_at) == (ResponseState.TAKEN_BACK, "We are sorry.", None)

    def test_whatever_became_of_the_role_or_the_story(self, cast, ward, story):
        response = sent(ward.responder, story)
        ward.responder.role_grants.all().delete()
        moderation.escalate(moment_id=story.pk, version=story.version, actor=cast.moderator)
        taken = answering.take_back(actor=User.objects.get(pk=ward.responder.pk), response_id=response.pk)
        assert taken.state == ResponseState.TAKEN_BACK

    def test_it_can_be_sent_again(self, ward, story):
        response = sent(ward.responder, story)
        answering.take_back(actor=ward.responder, response_id=response.pk)
        assert edited(response, ward.responder).state == ResponseState.WAITING

    def test_only_what_nobody_else_has_is_thrown_away(self, ward, story):
        response = sent(ward.responder, story)
        with pytest.raises(NotPossibleNow):
            answering.discard(actor=ward.responder, response_id=response.pk)
        answering.take_back(actor=ward.responder, response_id=response.pk)
        answering.discard(actor=ward.responder, response_id=response.pk)
        assert not Response.objects.exists()


def test_a_change_made_carries_out_a_published_plan_of_the_same_story(cast, ward, places, story):
    plan = factories.response(story, by=ward.other, approved_by=cast.moderator, kind="planned")
    foreign = factories.response(
        factories.published(places.ward, by=cast.moderator), by=ward.other, approved_by=cast.moderator, kind="planned"
    )
    found = [sent(ward.responder, story, **{**CHANGE, "text": f"It is done {each.pk}."}, fulfils=each.pk).fulfils
             for each in (plan, foreign)]  # fmt: skip
    assert found == [plan, None]


def test_the_story_shows_when_the_first_of_each_was_published(cast, ward, story):
    for minutes, kind in enumerate(["thanks", "planned", "made", "made"]):
        with later(minutes):
            response = sent(ward.responder, story, **{**CHANGE, "kind": kind, "text": f"Words, {minutes}."})
            answer_moderation.publish(response_id=response.pk, version=response.version, actor=cast.moderator)
    found = Moment.objects.values_list("answered_at", "planned_at", "made_at").get()
    assert found == (NOW, NOW + timedelta(minutes=1), NOW + timedelta(minutes=2))


def test_what_was_declined_is_read_again_whatever_its_writer_does_in_between(cast, ward, story):
    response = sent(trusted(ward.responder, story, cast.moderator), story)
    answer_moderation.decline(response_id=response.pk, version=response.version, actor=cast.moderator, message="No.")
    assert edited(response, ward.responder).state == ResponseState.WAITING
    assert edited(response, ward.responder, text="Other words, typed while it waits.").state == ResponseState.WAITING
    answering.take_back(actor=ward.responder, response_id=response.pk)
    assert edited(response, ward.responder).state == ResponseState.WAITING

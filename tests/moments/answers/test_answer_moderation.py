"""What moderators decide about answers."""

import pytest

from carelore.mail.models import Message, MessageState
from carelore.moments.enums import ResponseState
from carelore.moments.errors import AlreadyDecided, NotAllowed
from carelore.moments.models import Response
from carelore.moments.services import answer_moderation, answering, moderation
from carelore.places.models import Role, RoleGrant
from tests import factories
from tests.moments.answers.conftest import sent, words


def decide(act, response, actor, **more):
    told = {"response_id": response.pk, "version": response.version, "actor": actor, **more}
    return getattr(answer_moderation, act)(**told)


@pytest.mark.parametrize("who", ["member", "outsider", "safeguarding", "lead", "steward", "staff"])
def test_only_moderators_decide(cast, ward, story, who):
    with pytest.raises(NotAllowed):
        decide("publish", sent(ward.responder, story), getattr(cast, who))


def test_a_moderator_elsewhere_does_not(ward, places, story):
    elsewhere = factories.person("Brume", roles={Role.MODERATOR: places.hill})
    with pytest.raises(NotAllowed):
        decide("publish", sent(ward.responder, story), elsewhere)


def test_nobody_decides_on_their_own(cast, places, story):
    RoleGrant.objects.create(user=cast.moderator, place=places.avria, role=Role.RESPONDER)
    with pytest.raises(NotAllowed):
        decide("publish", sent(cast.moderator, story), cast.moderator)


def test_publishing_shows_it_and_says_who_approved(cast, ward, story):
    response = decide("publish", sent(ward.responder, story), cast.moderator)
    story.refresh_from_db()
    assert (response.state, response.decided_by) == (ResponseState.PUBLISHED, cast.moderator)
    assert story.answered_at == response.published_at


def test_the_second_moderator_is_told_who_was_faster(cast, ward, places, story):
    response = sent(ward.responder, story)
    decide("publish", Response.objects.get(pk=response.pk), cast.moderator)
    late = factories.person("Late", roles={Role.MODERATOR: places.ward})
    with pytest.raises(AlreadyDecided) as caught:
        decide("decline", response, late, message="Too long.")
    assert (caught.value.who, caught.value.act) == ("Maro", "Published")


def test_who_decides_on_words_that_were_changed_is_told(cast, ward, story):
    response = sent(ward.responder, story)
    told = {"actor": ward.responder, "response_id": response.pk, "version": response.version}
    answering.send(**told, words=words(text="Other words than before."))
    with pytest.raises(AlreadyDecided) as caught:
        decide("publish", response, cast.moderator)
    assert caught.value.who == "Rosa"


def test_a_declined_answer_goes_back_with_its_reason_and_comes_again_to_a_moderator(cast, ward, story):
    response = decide("decline", sent(ward.responder, story), cast.moderator, message="Say what you will do.")
    assert (response.state, response.message) == (ResponseState.DECLINED, "Say what you will do.")
    for number in range(10):
        factories.response(story, by=ward.responder, approved_by=cast.moderator, text=f"Approved, {number}.")
    told = {"actor": ward.responder, "response_id": response.pk, "version": response.version}
    again = answering.send(**told, words=words(text="We will close the door."))
    assert (again.state, again.message, again.decided_by) == (ResponseState.WAITING, "", None)


def test_what_is_published_can_be_taken_down(cast, ward, story):
    response = decide("publish", sent(ward.responder, story), cast.moderator)
    down = decide("decline", response, cast.moderator, message="It names the family.")
    story.refresh_from_db()
    assert (down.state, down.published_at, story.answered_at) == (ResponseState.DECLINED, None, None)


def test_an_answer_to_a_story_that_is_no_longer_published_is_not_decided(cast, ward, story):
    response = sent(ward.responder, story)
    moderation.decline(moment_id=story.pk, version=story.version, actor=cast.moderator, message="No.")
    with pytest.raises(NotAllowed):
        decide("publish", response, cast.moderator)


@pytest.mark.parametrize(("act", "purpose"), [("publish", "answer-approved"), ("decline", "answer-declined")])
def test_the_writer_is_told_at_once_what_the_moderator_wrote(cast, ward, story, act, purpose):
    decide(act, sent(ward.responder, story), cast.moderator, message="Please mind the tone.")
    mail = Message.objects.get(recipient=ward.responder.email)
    assert (mail.purpose, mail.state, mail.due_at) == (purpose, MessageState.WAITING, mail.created_at)
    assert "Please mind the tone." in mail.text
    assert story.text not in mail.text

"""What goes to safeguarding is out of everybody else's sight, also what was written about it."""

import pytest

from carelore.moments.enums import Scope, State
from carelore.moments.errors import NotPossibleNow
from carelore.moments.services import moderation, sharing
from carelore.places.models import Role
from tests import factories
from tests.moments.telling import shared

STORY = "She is afraid to go home to him tonight."
WORRY = "Bruises on both arms"


@pytest.fixture
def other(places):
    return factories.person("Otto", roles={Role.MODERATOR: places.avria})


@pytest.fixture
def escalated(places, cast):
    story = factories.moment(places.ward, text=STORY)
    moderation.escalate(moment_id=story.pk, version=1, actor=cast.moderator, reason=WORRY)
    story.refresh_from_db()
    return story


def seen_by(client, person, address):
    client.force_login(person)
    return client.get(address)


def test_moderators_neither_see_nor_count_it(client, escalated, other, cast):
    for person in (other, cast.moderator, cast.lead, cast.staff, cast.member):
        for address in (
            "/",
            "/me/",
            "/moments/",
            "/moments/feed/",
            "/moderate/",
            "/moderate/?tab=safeguarding",
            "/moderate/?q=afraid",
        ):
            page = seen_by(client, person, address).content.decode()
            assert STORY not in page, (person, address)
            assert escalated.slug not in page, (person, address)
        assert seen_by(client, person, f"/moments/{escalated.slug}/").status_code == 404
        assert seen_by(client, person, f"/moderate/{escalated.slug}/").status_code in {403, 404}


def test_the_worry_is_read_by_that_role_and_by_who_wrote_it_only(client, escalated, cast, other):
    address = f"/moderate/{escalated.slug}/"
    assert WORRY in seen_by(client, cast.safeguarding, address).content.decode()
    moderation.release(moment_id=escalated.pk, version=escalated.version, actor=cast.safeguarding)
    assert WORRY not in seen_by(client, other, address).content.decode()
    assert WORRY in seen_by(client, cast.moderator, address).content.decode()


def test_who_comes_late_hears_that_it_was_passed_on_and_not_what_safeguarding_does(client, escalated, cast, other):
    moderation.assess(moment_id=escalated.pk, version=escalated.version, actor=cast.safeguarding, criticality=4)
    client.force_login(other)
    page = client.post(f"/moderate/{escalated.slug}/decide/", {"act": "publish", "version": "1"})
    assert page.status_code == 409
    words = page.content.decode()
    assert cast.moderator.shown_name in words
    assert cast.safeguarding.shown_name not in words
    assert "Criticality" not in words


def test_acts_on_it_by_others_are_not_found(client, escalated, other):
    client.force_login(other)
    version = str(escalated.version)
    for act in ("publish", "assess", "release", "escalate"):
        sent = {"act": act, "version": version, "criticality": "1"}
        assert client.post(f"/moderate/{escalated.slug}/decide/", sent).status_code == 404
    decision = escalated.decisions.get()
    assert client.post(f"/moderate/undo/{decision.pk}/").status_code == 404
    escalated.refresh_from_db()
    assert escalated.state == State.ESCALATED


def test_an_undo_does_not_show_a_story_to_more_people_than_its_approval_knew(places, cast):
    story, token = shared(places.ward, scope="team")
    moderation.publish(moment_id=story.pk, version=1, actor=cast.moderator)
    back = moderation.return_to_author(moment_id=story.pk, version=2, actor=cast.moderator, message="One thing?")
    sharing.choose_readers(token=token, scope=Scope.ANYONE)
    with pytest.raises(NotPossibleNow):
        moderation.undo(decision_id=back.pk, actor=cast.moderator)
    sharing.choose_readers(token=token, scope=Scope.TEAM)
    moderation.undo(decision_id=back.pk, actor=cast.moderator)
    story.refresh_from_db()
    assert (story.state, story.scope) == (State.PUBLISHED, Scope.TEAM)

"""What safeguarding closed stays with that role: moderators never see it again, and cannot publish it."""

import pytest

from carelore.moments.enums import State
from carelore.moments.errors import MomentError
from carelore.moments.queries.desk import moderated_by
from carelore.moments.services import moderation
from tests import factories


@pytest.fixture
def closed(places, cast):
    moment = factories.moment(places.ward)
    moderation.escalate(moment_id=moment.pk, version=1, actor=cast.moderator)
    moderation.decline(moment_id=moment.pk, version=2, actor=cast.safeguarding, message="", reason="seen to")
    moment.refresh_from_db()
    return moment


def test_it_is_closed_and_only_that_role_sees_it(closed, cast):
    assert closed.state == State.CLOSED
    assert list(moderated_by(cast.moderator)) == []
    assert list(moderated_by(cast.safeguarding)) == [closed]


def test_a_moderator_cannot_publish_it(closed, cast):
    with pytest.raises(MomentError):
        moderation.publish(moment_id=closed.pk, version=closed.version, actor=cast.moderator)
    closed.refresh_from_db()
    assert closed.state == State.CLOSED


def test_safeguarding_can_give_it_back_to_the_queue(closed, cast):
    moderation.release(moment_id=closed.pk, version=closed.version, actor=cast.safeguarding)
    assert list(moderated_by(cast.moderator)) == [closed]

"""What writers leave lying goes after half a year; what is published, waits or was just decided stays."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.moments.models import Response
from carelore.moments.services.answer_retention import LEFT, drop_left
from tests import factories


@pytest.mark.parametrize(
    ("state", "left"), [("draft", 0), ("declined", 0), ("taken_back", 0), ("waiting", 1), ("published", 1)]
)
def test_only_what_nobody_else_has_goes(ward, story, state, left):
    long_ago = timezone.now() - LEFT - timedelta(days=1)
    factories.response(story, by=ward.responder, state=state, changed_at=long_ago)
    drop_left()
    assert Response.objects.count() == left


def test_what_was_taken_down_today_stays_for_its_writer(cast, ward, story):
    long_ago = timezone.now() - LEFT - timedelta(days=1)
    factories.response(story, by=ward.responder, approved_by=cast.moderator, state="declined", changed_at=long_ago)
    assert (drop_left(), Response.objects.count()) == (0, 1)

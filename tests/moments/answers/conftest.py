"""Who answers at Harbour hospital and below, and a story that waits there."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from carelore.common.tokens import hashed
from carelore.moments.services.answering import Words, begin, send
from carelore.places.models import Role
from tests import factories

SECRET = "the-secret-of-this-story"
MAIL = "author@example.org"


@pytest.fixture
def ward(cast, places):
    """`responder` answers for Harbour hospital, `other` for the ward alone, `elsewhere` for the hill clinic."""
    return SimpleNamespace(
        responder=factories.person("Rosa", roles={Role.RESPONDER: places.harbour}),
        other=factories.person("Omar", roles={Role.RESPONDER: places.ward}),
        elsewhere=factories.person("Elif", roles={Role.RESPONDER: places.hill}),
    )


@pytest.fixture
def story(cast, places):
    """Published, about the ward, with an address to answer to and a secret."""
    return factories.published(places.ward, by=cast.moderator, email=MAIL, secret_hash=hashed(SECRET))


def words(**changes) -> Words:
    said = {"kind": "answer", "text": "Thank you. We have read this together.", "language": "en"}
    return Words(**{**said, **changes})


def sent(actor, story, **changes):
    """An answer begun and sent."""
    said = words(**changes)
    draft = begin(actor=actor, moment_id=story.pk, words=said)
    return send(actor=actor, response_id=draft.pk, version=draft.version, words=said)


def trusted(person, story, by):
    """Ten of theirs were approved, a while ago."""
    before = timezone.now() - timedelta(days=1)
    for number in range(10):
        factories.response(
            story, by=person, approved_by=by, text=f"Approved before, {number}.", published_at=before, decided_at=before
        )
    return person

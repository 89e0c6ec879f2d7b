"""Mail that was given up: kept for a while, tried again by hand, or let be."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from carelore.mail.errors import NotAllowedError, NotPossibleError
from carelore.mail.models import Message, MessageState
from carelore.mail.queries import masked, parked
from carelore.mail.services import delivery
from carelore.mail.services.journal import Journal
from carelore.mail.services.parked import let_be, try_again
from carelore.mail.services.retention import retire_old
from tests.machinery.post_office import PostOffice
from tests.mail.letterbox import queued


def in_state(state, *, days=0, **fields):
    message = queued()
    done = timezone.now() - timedelta(days=days)
    Message.objects.filter(pk=message.pk).update(state=state, attempts=16, done_at=done, **fields)
    message.refresh_from_db()
    return message


@pytest.fixture
def given_up(db):
    return in_state(MessageState.GIVEN_UP, failure="550 blocked")


@pytest.fixture
def unconfirmed(db):
    return in_state(MessageState.SENT, failure="unconfirmed: no answer", subject="", text="", html="")


def test_what_needs_a_look_is_what_was_given_up_or_may_not_have_arrived(cast, given_up, unconfirmed):
    in_state(MessageState.SENT)
    in_state(MessageState.GIVEN_UP, recipient="")
    queued()
    assert set(parked(cast.staff)) == {given_up, unconfirmed}


@pytest.mark.parametrize("who", ["member", "moderator", "lead", "steward", "safeguarding"])
def test_nobody_else_sees_or_touches_it(cast, given_up, who):
    actor = getattr(cast, who)
    assert not parked(actor).exists()
    for act in (try_again, let_be):
        with pytest.raises(NotAllowedError):
            act(actor=actor, message_id=given_up.pk)


def test_a_message_tried_again_arrives_once_the_cause_is_mended(cast, settings, given_up):
    try_again(actor=cast.staff, message_id=given_up.pk)
    notes = Journal()
    with PostOffice() as office:
        settings.SMTP_URL = office.url
        from carelore.mail.carriers import carrier

        way = carrier()
        while delivery.deliver_next(carrier=way, notes=notes):
            pass
        way.close()
    notes.close()
    given_up.refresh_from_db()
    assert (given_up.state, given_up.attempts, given_up.failure) == (MessageState.SENT, 1, "")
    assert office.ids == {given_up.message_id: 1}
    assert ModelLogEntry.objects.get(action="mail.try_again").user == cast.staff


def test_what_may_have_arrived_is_never_tried_again(cast, unconfirmed):
    with pytest.raises(NotPossibleError):
        try_again(actor=cast.staff, message_id=unconfirmed.pk)


def test_without_its_words_a_message_cannot_be_tried_again(cast, settings, given_up):
    settings.SMTP_URL = "smtp://127.0.0.1:1"
    Message.objects.filter(pk=given_up.pk).update(done_at=timezone.now() - timedelta(days=8))
    retire_old()
    given_up.refresh_from_db()
    assert (given_up.subject, given_up.text, given_up.html) == ("", "", "")
    assert given_up.recipient
    with pytest.raises(NotPossibleError):
        try_again(actor=cast.staff, message_id=given_up.pk)


def test_within_seven_days_the_words_are_kept(settings, given_up):
    settings.SMTP_URL = "smtp://127.0.0.1:1"
    Message.objects.filter(pk=given_up.pk).update(done_at=timezone.now() - timedelta(days=6))
    retire_old()
    given_up.refresh_from_db()
    assert given_up.can_be_tried_again


def test_what_is_let_be_forgets_to_whom_and_what(cast, given_up):
    let_be(actor=cast.staff, message_id=given_up.pk)
    given_up.refresh_from_db()
    assert (given_up.recipient, given_up.subject, given_up.text, given_up.html) == ("", "", "", "")
    assert not parked(cast.staff).exists()
    with pytest.raises(NotPossibleError):
        let_be(actor=cast.staff, message_id=given_up.pk)


@pytest.mark.parametrize(("address", "shown"), [("amina@example.org", "a…@example.org"), ("", "")])
def test_an_address_is_shown_in_part(address, shown):
    assert masked(address) == shown

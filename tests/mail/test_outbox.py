"""Writing into the outbox and taking back."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.mail.errors import AddressError
from carelore.mail.models import Message, MessageState
from carelore.mail.services import outbox
from tests.mail.letterbox import queued


def test_a_message_is_written_with_its_words_and_waits(db):
    before = timezone.now()
    message = queued(language="en", context={"name": "Amina"})
    message.refresh_from_db()
    assert (message.state, message.subject) == (MessageState.WAITING, "A word for Amina")
    assert message.text.startswith("Dear Amina,\n\n")
    assert before <= message.due_at <= timezone.now()


def test_a_delayed_message_is_due_later(db):
    message = queued(delay=timedelta(minutes=10))
    assert message.due_at - message.created_at == timedelta(minutes=10)


def test_what_is_not_an_address_is_refused(db):
    for wrong in ("nobody", "a@example.org\nBcc: b@example.org", "a@example.org, b@example.org", ""):
        with pytest.raises(AddressError):
            queued(recipient=wrong)
    assert not Message.objects.exists()


def test_cancelling_takes_back_what_waits_about_something_and_only_that(db):
    first = queued(about="moment:12")
    other = queued(about="moment:13")
    gone = queued(about="moment:12")
    Message.objects.filter(pk=gone.pk).update(state=MessageState.SENT)
    assert outbox.cancel(about="moment:12") == 1
    states = dict(Message.objects.values_list("pk", "state"))
    assert states == {first.pk: "cancelled", other.pk: "waiting", gone.pk: "sent"}
    first.refresh_from_db()
    assert (first.subject, first.text, first.html) == ("", "", "")


def test_message_ids_differ_and_lie_under_the_host_of_this_site(db):
    names = {queued().message_id for _ in range(3)}
    assert len(names) == 3
    assert all(name.endswith("@testserver>") for name in names)

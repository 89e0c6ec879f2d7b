"""What the outbox forgets of somebody who leaves."""

from carelore.mail.models import Message, MessageState
from carelore.mail.services.leaving import forget_reader
from tests.mail.letterbox import queued


def test_every_letter_to_them_is_forgotten_but_what_a_worker_holds(db):
    states = [MessageState.WAITING, MessageState.SENT, MessageState.GIVEN_UP, MessageState.CLAIMED, MessageState.HANDED]
    for state in states:
        Message.objects.filter(pk=queued(recipient="Amina@Example.org").pk).update(state=state)
    other = queued(recipient="otieno@example.org")
    assert forget_reader({"amina@example.org"}) == 3
    assert list(Message.objects.order_by("pk").values_list("state", "recipient")) == [
        (MessageState.CANCELLED, ""),
        (MessageState.SENT, ""),
        (MessageState.GIVEN_UP, ""),
        (MessageState.CLAIMED, "Amina@Example.org"),
        (MessageState.HANDED, "Amina@Example.org"),
        (MessageState.WAITING, other.recipient),
    ]

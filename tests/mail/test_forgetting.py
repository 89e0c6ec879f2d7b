"""What the outbox forgets when somebody asks."""

from carelore.mail.models import Message, MessageState
from carelore.mail.services.retention import forget
from tests.mail.letterbox import queued


def test_only_that_persons_mail_about_that_thing_is_forgotten(db):
    sent, waiting, other, elsewhere = queued(), queued(), queued(), queued()
    for message, about, state in (
        (sent, "moment:1", MessageState.SENT),
        (waiting, "moment:1:decision:2", MessageState.WAITING),
        (other, "moment:12", MessageState.SENT),
        (elsewhere, "moment:1", MessageState.SENT),
    ):
        Message.objects.filter(pk=message.pk).update(about=about, state=state)
    Message.objects.filter(pk=elsewhere.pk).update(recipient="ward@example.org")
    assert forget(recipient="amina@example.org", about="moment:1") == 2
    assert dict(Message.objects.values_list("pk", "recipient")) == {
        sent.pk: "",
        waiting.pk: "",
        other.pk: "amina@example.org",
        elsewhere.pk: "ward@example.org",
    }
    assert Message.objects.get(pk=waiting.pk).state == MessageState.CANCELLED

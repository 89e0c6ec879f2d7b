"""Reading the outbox. Its words are read in the demo alone; elsewhere staff see what became of each message."""

from django.conf import settings
from django.db.models import Q, QuerySet

from carelore.mail.models import UNCONFIRMED, Chore, Message, MessageState
from carelore.mail.rules import may_mend_mail
from carelore.people.models import User


def readable(*, to: str = "") -> QuerySet[Message]:
    """The messages of the demo's mailbox, newest first, to addresses that contain `to`; none outside the demo."""
    if not settings.DEMO:
        return Message.objects.none()
    return Message.objects.filter(recipient__icontains=to.strip()).order_by("-created_at", "-pk")


def outgoing(viewer: User) -> QuerySet[Message]:
    """Every message as those who run the network see it."""
    return Message.objects.all() if may_mend_mail(viewer) else Message.objects.none()


def unconfirmed() -> Q:
    """Counted as sent although nobody knows whether it arrived."""
    return Q(state=MessageState.SENT, failure__startswith=UNCONFIRMED)


def in_state(state: str) -> Q:
    """In this state, and surely so."""
    return Q(state=state) & ~unconfirmed()


def parked(viewer: User) -> QuerySet[Message]:
    """What needs a look: given up, or sent without an answer; not what somebody has let be."""
    return outgoing(viewer).filter(Q(state=MessageState.GIVEN_UP) | unconfirmed()).exclude(recipient="")


def failing_chores(viewer: User) -> QuerySet[Chore]:
    return Chore.objects.order_by("name") if may_mend_mail(viewer) else Chore.objects.none()


def masked(address: str) -> str:
    """Enough of an address to recognise it by, for who knows it: “a…@example.org”."""
    local, at, domain = address.rpartition("@")
    return f"{local[:1]}…{at}{domain}" if at else ""

"""What the outbox forgets when a person leaves: every letter to an address of theirs, whatever it was about."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.db.models.functions import Lower
from django.utils import timezone

from carelore.mail.models import Message, MessageState

HELD = [MessageState.CLAIMED, MessageState.HANDED]


def sent_to(addresses: Iterable[str]) -> QuerySet[Message]:
    """Letters to any of these addresses, which are given in small letters."""
    return Message.objects.annotate(reader=Lower("recipient")).filter(reader__in=list(addresses))


def forget_reader(addresses: Iterable[str]) -> int:
    """Take back what waits, and blank the rest. Returns how many letters were blanked.

    What a worker holds at this moment leaves, and is blanked when it is old (`services.retention`).
    """
    theirs = sent_to(addresses)
    theirs.filter(state=MessageState.WAITING).update(state=MessageState.CANCELLED, done_at=timezone.now())
    return theirs.exclude(state__in=HELD).update(recipient="", subject="", text="", html="")

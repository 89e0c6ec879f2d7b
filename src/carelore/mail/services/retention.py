"""How long the outbox remembers to whom it wrote."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from carelore.mail.models import Message, MessageState

KEPT = timedelta(days=30)
NOBODY = ""
_DONE = [MessageState.SENT, MessageState.GIVEN_UP, MessageState.CANCELLED]


def retire_old() -> int:
    """Blank the recipients of messages that were done 30 days ago, and what words they still have. Returns how many."""
    old = Message.objects.filter(state__in=_DONE, done_at__lt=timezone.now() - KEPT).exclude(recipient=NOBODY)
    return old.update(recipient=NOBODY, subject="", text="", html="")


def forget(*, recipient: str, about: str) -> int:
    """Take back what still waits for somebody about something, and blank what was done. Returns how many were blanked.

    What is being sent at this moment is blanked once it is old.
    """
    theirs = Message.objects.filter(Q(about=about) | Q(about__startswith=f"{about}:"), recipient=recipient)
    theirs.filter(state=MessageState.WAITING).update(state=MessageState.CANCELLED, done_at=timezone.now())
    return theirs.filter(state__in=_DONE).update(recipient=NOBODY, subject="", text="", html="")

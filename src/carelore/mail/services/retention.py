"""How long the outbox remembers what it wrote, and to whom."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from carelore.mail.carriers import keeps_words
from carelore.mail.models import Message, MessageState

KEPT = timedelta(days=30)
# Time for somebody to see that a message was given up, to mend the cause and to try it again.
GIVEN_UP_WORDS_KEPT = timedelta(days=7)
NOBODY = ""
_DONE = [MessageState.SENT, MessageState.GIVEN_UP, MessageState.CANCELLED]


def retire_old() -> int:
    """Blank the recipients of messages that were done 30 days ago, and what words they still have. Returns how many.

    The words of a message that was given up go after 7 days, except where all words are kept to be read (the demo).
    """
    now = timezone.now()
    if not keeps_words():
        given_up = Message.objects.filter(state=MessageState.GIVEN_UP, done_at__lt=now - GIVEN_UP_WORDS_KEPT)
        given_up.exclude(subject="", text="", html="").update(subject="", text="", html="")
    old = Message.objects.filter(state__in=_DONE, done_at__lt=now - KEPT).exclude(recipient=NOBODY)
    return old.update(recipient=NOBODY, subject="", text="", html="")


def forget(*, recipient: str, about: str) -> int:
    """Take back what still waits for somebody about something, and blank what was done. Returns how many were blanked.

    What is being sent at this moment is blanked once it is old.
    """
    theirs = Message.objects.filter(Q(about=about) | Q(about__startswith=f"{about}:"), recipient=recipient)
    theirs.filter(state=MessageState.WAITING).update(state=MessageState.CANCELLED, done_at=timezone.now())
    return theirs.filter(state__in=_DONE).update(recipient=NOBODY, subject="", text="", html="")


def forget_all(*, about: str) -> int:
    """The same for everybody who was written to about something."""
    known = Message.objects.filter(Q(about=about) | Q(about__startswith=f"{about}:")).exclude(recipient=NOBODY)
    recipients = list(known.order_by("recipient").values_list("recipient", flat=True).distinct())
    return sum(forget(recipient=recipient, about=about) for recipient in recipients)

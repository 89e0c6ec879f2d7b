"""Messages after a restore: the outbox is that of a moment past, and what waited then may have left since."""

from collections.abc import Iterable
from itertools import islice

from django.db.models import QuerySet
from django.utils import timezone

from carelore.mail.models import Message, MessageState

HELD = "Held back: it waited in a restored backup, and may have left since."
LEFT = "Left after the backup was made that was restored."
_OPEN = [MessageState.WAITING, MessageState.CLAIMED, MessageState.HANDED]
AT_ONCE = 500


def undelivered() -> QuerySet[Message]:
    return Message.objects.filter(state__in=_OPEN)


def hold_back() -> int:
    """Give up every message that has not left. Its words stay, so that it can be tried again by hand. Returns how many.

    `services.retention` forgets it after a month, as any other.
    """
    return undelivered().update(
        state=MessageState.GIVEN_UP, failure=HELD, done_at=timezone.now(), claimed_by="", claimed_at=None
    )


def settle_left(message_ids: Iterable[str]) -> int:
    """Count those as sent that are known to have left, or to have been taken back, since. Returns how many."""
    known, settled = iter(sorted(message_ids)), 0
    blank = {"subject": "", "text": "", "html": "", "claimed_by": ""}
    while some := list(islice(known, AT_ONCE)):
        some_open = undelivered().filter(message_id__in=some)
        settled += some_open.update(state=MessageState.SENT, failure=LEFT, done_at=timezone.now(), **blank)
    return settled

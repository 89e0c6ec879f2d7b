"""Messages and a clock that jumped. Back: what was written while it ran ahead would otherwise wait for days."""

from datetime import datetime, timedelta

from django.db.models import F, Q
from django.db.models.functions import Coalesce, Greatest

from carelore.mail.models import Message, MessageState

# Machines of one network disagree by less, and a claim is younger.
SLACK = timedelta(minutes=2)


def set_right(now: datetime) -> int:
    """Move messages from the future to now, with the pause that each still had before it. Returns how many.

    What was written or last taken in hand at a time that has not come yet was so while the clock ran ahead.
    """
    ahead = Message.objects.filter(Q(created_at__gt=now + SLACK) | Q(claimed_at__gt=now + SLACK))
    moved = 0
    for message in (
        ahead.filter(state=MessageState.WAITING)
        .annotate(since=Greatest(F("created_at"), Coalesce(F("claimed_at"), F("created_at"))))
        .defer("subject", "text", "html")
    ):
        pause = max(message.due_at - message.since, timedelta(0))
        moved += Message.objects.filter(pk=message.pk, state=MessageState.WAITING, due_at=message.due_at).update(
            due_at=now + pause, created_at=min(message.created_at, now), claimed_at=message.claimed_at and now
        )
    held = ahead.filter(state__in=[MessageState.CLAIMED, MessageState.HANDED])
    return moved + held.filter(claimed_at__gt=now + SLACK).update(claimed_at=now)

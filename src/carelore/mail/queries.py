"""Reading the outbox. Only the demo shows messages to anyone; elsewhere nobody reads them."""

from django.conf import settings
from django.db.models import QuerySet

from carelore.mail.models import Message


def readable(*, to: str = "") -> QuerySet[Message]:
    """The messages of the demo's mailbox, newest first, to addresses that contain `to`; none outside the demo."""
    if not settings.DEMO:
        return Message.objects.none()
    return Message.objects.filter(recipient__icontains=to.strip()).order_by("-created_at", "-pk")

"""Writing messages into the outbox, in the transaction of what causes them, and taking them back before they leave."""

import uuid
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.mail.errors import AddressError
from carelore.mail.letters import Letter, written
from carelore.mail.models import Message, MessageState


def queue(
    *,
    purpose: str,
    recipient: str,
    language: str,
    template: str,
    context: dict[str, Any],
    about: str = "",
    delay: timedelta = timedelta(0),
) -> Message:
    """Write one message to one address, to leave when `delay` has passed.

    It is rendered now, from `mail/<template>.txt` in `language`. Call it inside the transaction of what causes it: both
    are kept or neither is. `about` names what it is about, so that `cancel` finds it. Raises `AddressError`.
    """
    letter = written(template, context, language=language)
    return add(letter, purpose=purpose, recipient=recipient, language=language, about=about, delay=delay)


def add(
    letter: Letter, *, purpose: str, recipient: str, language: str, about: str = "", delay: timedelta = timedelta(0)
) -> Message:
    """Write a finished letter into the outbox. Raises `AddressError`."""
    try:
        validate_email(recipient)
    except ValidationError:
        raise AddressError(_("This is not an e-mail address.")) from None
    now = timezone.now()
    return Message.objects.create(
        purpose=purpose,
        recipient=recipient,
        language=language,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        message_id=new_message_id(),
        about=about,
        created_at=now,
        due_at=now + delay,
    )


def cancel(*, about: str) -> int:
    """Take back every message about something that still waits, and forget its words. Returns how many."""
    return Message.objects.filter(about=about, state=MessageState.WAITING).update(
        state=MessageState.CANCELLED, done_at=timezone.now(), subject="", text="", html=""
    )


def new_message_id() -> str:
    """A name for a message that no other has, under this site's host. It stays the same however often it is tried."""
    host = urlsplit(settings.BASE_URL).hostname or "localhost"
    return f"<{uuid.uuid4().hex}@{host[-160:].lstrip('.-')}>"

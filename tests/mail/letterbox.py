"""Messages made without surprises, from the tests' own template."""

from typing import Any

from carelore.mail.models import Message
from carelore.mail.services import outbox


def queued(**fields: Any) -> Message:
    """One message that waits."""
    defaults: dict[str, Any] = {
        "purpose": "test",
        "recipient": "amina@example.org",
        "language": "en",
        "template": "letter",
        "context": {"name": "Amina"},
    }
    return outbox.queue(**{**defaults, **fields})

"""Who takes a message away: a mail server, or nobody (the demo keeps it)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.conf import settings

from carelore.mail.models import Message


@dataclass(frozen=True)
class Handover:
    """What a carrier calls when only the end of a message is missing.

    First `commit`, which may take its time and whose error stops the message; then `note`, which takes next to none,
    and straight after it the end of the message must leave.
    """

    commit: Callable[[], None]
    note: Callable[[], None]


class Carrier(Protocol):
    """Takes messages one after another; keeps its connection between them."""

    def carry(self, message: Message, handover: Handover) -> None:
        """Take one message away, and return once it is taken.

        Raises `PassingError`, `RefusedError` or `UnansweredError`.
        """

    def close(self) -> None:
        """Let go of the connection, if there is one."""


def carrier() -> Carrier:
    """The carrier that the settings ask for."""
    from carelore.mail.carriers.keep import Keeper  # the carriers import this module for its words
    from carelore.mail.carriers.smtp import MailServer

    return MailServer(settings.SMTP_URL) if settings.SMTP_URL else Keeper()


def keeps_words() -> bool:
    """Whether messages stay readable after they have left: in the demo, and where nobody takes them away."""
    return settings.DEMO or not settings.SMTP_URL

"""The demo's carrier: messages stay where they are, to be read in the demo's mailbox."""

from collections.abc import Callable

from carelore.mail.models import Message


class Keeper:
    def carry(self, message: Message, hand_over: Callable[[], None]) -> None:
        hand_over()

    def close(self) -> None:
        """Nothing is open."""

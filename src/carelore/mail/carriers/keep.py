"""The demo's carrier: messages stay where they are, to be read in the demo's mailbox."""

from carelore.mail.carriers import Handover
from carelore.mail.models import Message


class Keeper:
    def carry(self, message: Message, handover: Handover) -> None:
        handover.commit()

    def close(self) -> None:
        """Nothing is open."""

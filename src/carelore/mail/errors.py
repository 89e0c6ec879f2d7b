"""What can go wrong with mail, and whether trying again helps."""

from carelore.common.errors import CareloreError


class MailError(CareloreError):
    """The base of mail's errors."""


class AddressError(MailError):
    """The recipient is not an e-mail address; no message was written."""


class PassingError(MailError):
    """The message did not leave: the server could not be reached, or asked to come back later."""

    try_again = True

    def __init__(self, message: str, *, blocked: bool = False) -> None:
        """`blocked` says that the trouble lies on the way and not with this message: others would fare the same."""
        super().__init__(message)
        self.blocked = blocked


class RefusedError(MailError):
    """The server will not take this message, now or later."""


class UnansweredError(MailError):
    """The message was handed over whole and no answer came. It may have arrived, so it must not be sent again."""


class NotAllowedError(MailError):
    """The actor does not look after the network's mail."""


class NotPossibleError(MailError):
    """What was asked for cannot be done with this message any more."""

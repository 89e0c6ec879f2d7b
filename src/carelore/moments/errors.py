"""What can go wrong with a moment, and is expected to."""

from datetime import datetime

from carelore.common.errors import CareloreError


class MomentError(CareloreError):
    """The base of all errors of this app."""


class UnknownLink(MomentError):
    """No moment answers to this secret link."""


class NotPossibleNow(MomentError):
    """The act does not fit the state the moment is in."""


class NotWider(MomentError):
    """A published moment may be shown to fewer people, never to more."""


class NotAllowed(MomentError):
    """The actor holds no role at the place that would allow this."""


class AlreadyDecided(MomentError):
    """Somebody else was faster: who (empty for the author), which act, and when."""

    def __init__(self, message: str, *, who: str, act: str, at: datetime | None) -> None:
        super().__init__(message)
        self.who, self.act, self.at = who, act, at


class StillIdentifies(MomentError):
    """Words that must not be published are still in the story; `count` says how many times, never which."""

    def __init__(self, message: str, *, count: int) -> None:
        super().__init__(message)
        self.count = count


class WordsNotFound(MomentError):
    """The words to be marked do not stand in the story."""

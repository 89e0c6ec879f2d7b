"""What can go wrong with a moment, and is expected to."""

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

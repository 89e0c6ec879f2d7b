"""What can go wrong with places, on purpose."""

from carelore.common.errors import CareloreError


class PlacesError(CareloreError):
    """The base of them all."""


class NotAllowed(PlacesError):
    """The actor may not do this here."""


class Refused(PlacesError):
    """What was asked for cannot be, whoever asks."""

"""What can go wrong with accounts, on purpose."""

from carelore.common.errors import CareloreError


class PeopleError(CareloreError):
    """The base of them all."""

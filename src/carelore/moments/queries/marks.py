"""Marks: points in a list as they stand in an address, so that a page begins after a story, not at a number."""

from datetime import UTC, datetime, timedelta

from django.db.models import Q

from carelore.common.numbers import number_in

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class BadMarkError(ValueError):
    """The address does not name a point in the list."""


def mark_of(*parts: int | datetime) -> str:
    """The numbers and times by which the list is ordered, the key last."""
    return ".".join(str((part - _EPOCH) // _MICROSECOND if isinstance(part, datetime) else part) for part in parts)


def read_mark(mark: str, size: int) -> list[int]:
    """The numbers of a mark; `time_of` turns those that are times into such. Raises `BadMarkError`."""
    numbers = [number for part in mark.split(".") if (number := number_in(part)) is not None]
    if len(numbers) != size or mark.count(".") != size - 1:
        raise BadMarkError
    return numbers


def beyond(name: str, number: int, key: int, *, rising: bool = True) -> Q:
    """The rows after a time and a key, in a list that is ordered by the time `name` and then by the key.

    Said so that an index leads to the first of them: a plain “or” would be read from the start of the list. Raises
    `BadMarkError`.
    """
    at, way = time_of(number), "gt" if rising else "lt"
    return Q(**{f"{name}__{way}e": at}) & (Q(**{f"{name}__{way}": at}) | Q(**{f"pk__{way}": key}))


def time_of(number: int) -> datetime:
    """Raises `BadMarkError` for what lies beyond the year 9999."""
    try:
        return _EPOCH + number * _MICROSECOND
    except OverflowError as error:
        raise BadMarkError from error

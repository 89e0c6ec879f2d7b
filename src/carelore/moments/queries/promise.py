"""How long stories have waited, against the network's promise: Mondays to Fridays on the calendar of the place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from django.utils import timezone

from carelore.people import network
from carelore.places.models import Place


class Received(Protocol):
    """A story, or what is known of one."""

    @property
    def received_at(self) -> datetime: ...
    @property
    def place(self) -> Place: ...


@dataclass(frozen=True, slots=True)
class Wait:
    """Working days waited, of those promised."""

    days: int
    promised: int

    @property
    def is_overdue(self) -> bool:
        return self.days > self.promised


def working_days(start: datetime, end: datetime, zone: ZoneInfo) -> int:
    """How many Mondays to Fridays have begun after the day of `start`, up to the day of `end`, as the zone counts."""
    first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    weeks, rest = divmod(max((last - first).days, 0), 7)
    return weeks * 5 + sum((first + timedelta(days=day)).weekday() < 5 for day in range(1, rest + 1))


def zone_at(place: Place, above: Mapping[str, Place]) -> ZoneInfo:
    """The time zone of the place, or of the nearest place above that names one."""
    known = (above[path].time_zone for path in reversed(place.prefixes) if path in above)
    return ZoneInfo(place.time_zone or next((name for name in known if name), "UTC"))


def wait_of(moment: Received, above: Mapping[str, Place]) -> Wait:
    waited = working_days(moment.received_at, timezone.now(), zone_at(moment.place, above))
    return Wait(waited, network.current().promise_days)

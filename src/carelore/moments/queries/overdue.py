"""What has waited longer than promised, in one person's hands."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.queries.desk import moderated_by, places_around
from carelore.moments.queries.promise import wait_of
from carelore.people import network
from carelore.people.models import User

MOST_READ = 500


@dataclass(frozen=True, slots=True)
class Overdue:
    """How many stories, and the working days that the oldest has waited; `more` where there are even more."""

    number: int
    longest: int
    promised: int
    more: bool


def overdue_for(person: User) -> Overdue:
    """Stories that wait to be read, or with safeguarding, and that this person may decide on."""
    promised = network.current().promise_days
    old = moderated_by(person).filter(
        state__in=[State.WAITING, State.ESCALATED], received_at__lt=timezone.now() - timedelta(days=promised)
    )
    in_order = old.select_related("place").order_by("received_at", "pk")
    rows = list(in_order.only("received_at", "place__path", "place__time_zone")[: MOST_READ + 1])
    around = places_around(person, [row.place for row in rows])
    waits = [wait_of(row, around) for row in rows[:MOST_READ]]
    late = [wait.days for wait in waits if wait.is_overdue]
    return Overdue(len(late), max(late, default=0), promised, len(rows) > MOST_READ)

"""What stands on a moderator's desk, filters aside: how many stories under each tab, in which languages, since when.

All in one query, that writes the gate once. It reads as much of the indexes as the page says, and no more: a tab is
counted to a limit, each language is looked up after the one before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.models import Moment
from carelore.moments.queries.counting import Count
from carelore.moments.queries.desk import moderated_by
from carelore.moments.queries.queue import MOST_COUNTED, RECENT, STATES, Tab
from carelore.places.models import Place
from carelore.places.rules import Viewer


@dataclass(frozen=True, slots=True)
class Oldest:
    """Of what waits: since when, and where."""

    received_at: datetime
    place: Place  # its path and its own time zone, and nothing else


@dataclass(frozen=True, slots=True)
class Census:
    """Long decided stories are counted under no tab, but their languages are there."""

    counts: dict[Tab, Count] = field(default_factory=lambda: dict.fromkeys(Tab, Count()))
    languages: list[str] = field(default_factory=list)
    oldest: Oldest | None = None


def census(viewer: Viewer) -> Census:
    gate = moderated_by(viewer).values("id", "state", "language", "received_at", "decided_at", "place_id")
    try:
        mine, values = gate.query.sql_with_params()
    except EmptyResultSet:
        return Census()
    since = connection.ops.adapt_datetimefield_value(timezone.now() - RECENT)
    with connection.cursor() as cursor:
        cursor.execute(_SQL.replace("«mine»", mine).replace("«limit»", str(MOST_COUNTED + 1)), [*values, since])
        rows = cursor.fetchall()  # one of them has no language: the end of the steps
    return Census(
        counts={tab: _limited(number) for tab, number in zip(Tab, rows[0][1:5], strict=True)},
        languages=sorted(row[0] for row in rows if row[0] is not None),
        oldest=_oldest(*rows[0][5:]),
    )


def _limited(number: int) -> Count:
    return Count(min(number, MOST_COUNTED), number > MOST_COUNTED)


def _oldest(received_at: Any, path: str | None, time_zone: str | None) -> Oldest | None:
    if path is None:
        return None
    column = Moment._meta.get_field("received_at").cached_col
    for convert in connection.ops.get_db_converters(column):
        received_at = convert(received_at, column, connection)
    return Oldest(received_at, Place(path=path, time_zone=time_zone))


def _counted(states: Sequence[str], *, lately: bool) -> str:
    """A count that stops at the limit. Those decided lately are read by when they were, each asked for its state."""
    among = ", ".join(f"'{state}'" for state in states)
    which = f"COALESCE(state, '') IN ({among}) AND decided_at >= %s" if lately else f"state IN ({among})"
    return f"(SELECT COUNT(*) FROM (SELECT 1 FROM mine WHERE {which} LIMIT «limit») AS part)"  # noqa: S608


def _least(after: str = "") -> str:
    """The first language. Each state is looked at by itself, so that an index leads from language to language."""
    each = " UNION ALL ".join(
        f"SELECT language FROM (SELECT language FROM mine WHERE state = '{state}' {after} "  # noqa: S608
        "ORDER BY language LIMIT 1) AS part"
        for states in STATES.values()
        for state in states
    )
    return f"(SELECT MIN(language) FROM ({each}) AS least)"  # noqa: S608


_COUNTS = ", ".join(f"{_counted(states, lately=tab == Tab.DECIDED)} AS {tab}" for tab, states in STATES.items())
_SQL = f"""
WITH RECURSIVE mine AS NOT MATERIALIZED («mine»),
spoken(language) AS (
    SELECT {_least()}
    UNION ALL SELECT {_least("AND mine.language > spoken.language")} FROM spoken WHERE spoken.language IS NOT NULL
)
SELECT spoken.language, counts.*, oldest.*
FROM spoken CROSS JOIN (SELECT {_COUNTS}) AS counts
LEFT JOIN (
    SELECT mine.received_at, place.path, place.time_zone
    FROM mine JOIN places_place AS place ON place.id = mine.place_id
    WHERE mine.state = '{State.WAITING}' ORDER BY mine.received_at, mine.id LIMIT 1
) AS oldest ON TRUE
"""  # noqa: S608  every value is named in this file, or stands for a parameter

"""Counting and listing what stands in a gate without reading all of it: as far as a page says, and no further."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from carelore.moments.models import Moment

Key = TypeVar("Key", bound=Hashable)
Stories = QuerySet[Moment]
Written = tuple[str, list[Any]]  # SQL and its values
ANY_STATE = "any state"  # stands for one where SQL is written


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are, counted to a limit; `more` says that it was reached."""

    number: int = 0
    more: bool = False

    def __str__(self) -> str:
        return f"{self.number}+" if self.more else f"{self.number}"


def count_each(parts: Mapping[Key, Stories], *, limit: int) -> dict[Key, Count]:
    """How many stories each part has, in one query that reads at most `limit` and one of each."""
    counts, values = _counts(parts.values(), limit)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {counts}", values)
        return _limited(parts, cursor.fetchone(), limit)


def languages_of(stories: Stories, *, states: Sequence[str]) -> list[str]:
    """The languages that stories in these states are told in, each looked up after the one before: one step each.

    Each state is looked at by itself, so that an index leads from language to language.
    """
    spoken, values = _spoken(stories, states)
    with connection.cursor() as cursor:
        cursor.execute(f"{spoken} SELECT language FROM spoken", values)  # noqa: S608
        return sorted(language for (language,) in cursor if language is not None)


def _limited(parts: Iterable[Key], numbers: Sequence[int], limit: int) -> dict[Key, Count]:
    found = zip(parts, numbers, strict=True)
    return {key: Count(min(number, limit), number > limit) for key, number in found}


def _counts(parts: Iterable[Stories], limit: int) -> Written:
    written = [part.order_by().values("pk")[: limit + 1].query.sql_with_params() for part in parts]
    counts = [f"(SELECT COUNT(*) FROM ({sql}) AS part) AS number_{at}" for at, (sql, _values) in enumerate(written)]  # noqa: S608
    return ", ".join(counts), [value for _sql, values in written for value in values]


def _spoken(stories: Stories, states: Sequence[str]) -> Written:
    further = stories.filter(language__gt=RawSQL("spoken.language", []))
    (first, first_values), (after, more_values) = _least(stories, states), _least(further, states)
    steps = (
        f"WITH RECURSIVE spoken(language) AS ({first} UNION ALL "  # noqa: S608
        f"SELECT ({after}) FROM spoken WHERE spoken.language IS NOT NULL)"
    )
    return steps, [*first_values, *more_values]


def _least(stories: Stories, states: Sequence[str]) -> Written:
    """The first language of all. The states differ in one value only, so that Django writes the SQL once."""
    one = stories.filter(state=ANY_STATE).order_by("language").values("language")[:1]
    sql, values = one.query.sql_with_params()
    each = " UNION ALL ".join(f"SELECT language FROM ({sql}) AS part_{at}" for at in range(len(states)))  # noqa: S608
    filled = [state if value == ANY_STATE else value for state in states for value in values]
    return f"SELECT MIN(least.language) FROM ({each}) AS least", filled  # noqa: S608

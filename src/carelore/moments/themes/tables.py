"""Labelled texts as a table: a column `text`, a column `principles` (joined by `|`), and what says who told it.

Who told it is the column `respondent` or `group`, where there is one. Else texts of one trust, service and day may be
by one person, and count as one group: such a table has a row for each question that somebody answered. Day and month
stand in either order there, even within one table, so that 10/03 and 03/10 count as one day.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from carelore.moments.themes.labels import PRINCIPLES, Labelled

SEPARATORS = re.compile(r"[|;,]")
NAMED = ("respondent", "group")


class BadTable(ValueError):
    """The table is not one of labelled texts; says what is wrong, for a person to read."""


def labelled_of(columns: Iterable[str], rows: Iterable[tuple[int, Mapping[str, Any]]]) -> list[Labelled]:
    """Rows without a text are passed over; a text without a principle speaks of none. Raises `BadTable`."""
    present = set(columns)
    for needed in ("text", "principles"):
        if needed not in present:
            raise BadTable(f"The table has no column “{needed}”.")
    return [_labelled(line, row) for line, row in rows if str(row.get("text", "")).strip()]


def _labelled(line: int, row: Mapping[str, Any]) -> Labelled:
    named = frozenset(each.strip() for each in SEPARATORS.split(str(row.get("principles", ""))) if each.strip())
    if unknown := sorted(named.difference(PRINCIPLES)):
        raise BadTable(f"Line {line} names “{unknown[0]}”, which is not one of: {', '.join(PRINCIPLES)}.")
    return Labelled(str(row["text"]).strip(), named, _group(row))


def _group(row: Mapping[str, Any]) -> str:
    for column in NAMED:
        if row.get(column):
            return str(row[column])
    if not row.get("date"):
        return ""
    day = "-".join(sorted(re.split(r"[/.-]", str(row["date"]))))
    return "|".join([str(row.get("trust", "")), str(row.get("service", "")), day])

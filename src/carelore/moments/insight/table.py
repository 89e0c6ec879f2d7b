"""The same numbers as a CSV file: a line for each, with `hidden` in place of what is not shown."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from carelore.moments.cells import harmless
from carelore.moments.enums import Principle, Teller
from carelore.moments.insight.family import Figures, Number

COLUMNS = ["place", "place_name", "row", "year", "what", "which", "number"]
HIDDEN = "hidden"
WHOLE, ITSELF = "place and all in it", "place itself"


def numbers_of(figures: Figures, *, year: int, last_month: int) -> Iterator[tuple[str, str, Number]]:
    """`(what, which, number)`, never translated; months that have begun, and the days only where there were answers."""
    yield "stories", "", figures.stories
    for month, number in enumerate(figures.months[:last_month], start=1):
        yield "month", f"{year}-{month:02}", number
    yield "kind", "kindness", figures.kindness
    yield "kind", "missing", figures.concerns
    for teller, number in zip(Teller.values, figures.tellers, strict=True):
        yield "teller", teller, number
    for principle, number in zip(Principle.values, figures.principles, strict=True):
        yield "principle", principle, number
    yield "answered", "", figures.answered
    if figures.days is not None:
        yield "answered", "half within days", figures.days
    yield "change planned or made", "missing", figures.changed


def table_of(rows: Iterable[tuple[str, str, str, Figures]], *, year: int, last_month: int) -> str:
    """`rows` are the code and the name of a place, which row it is, and its figures."""
    out = StringIO()
    out.write("\ufeff")  # tells spreadsheets that this is UTF-8
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for code, name, row, figures in rows:
        for what, which, number in numbers_of(figures, year=year, last_month=last_month):
            said = HIDDEN if number is None else str(number)
            writer.writerow([harmless(code), harmless(name), row, year, what, which, said])
    return out.getvalue()

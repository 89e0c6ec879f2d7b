"""Reading a table of places: what its bytes say, which columns it has, and how a row becomes the fields of a place."""

import csv
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from carelore.places.errors import PlacesError, Refused
from carelore.places.models import Place, PlaceKind

PLAIN = (
    "name",
    "time_zone",
    *(f"{contact}_{part}" for contact in ("quality", "safeguarding", "manager") for part in ("name", "email", "phone")),
)
DATES = ("opened_on", "closed_on")
KNOWN = {"code", "parent", "kind", "languages", *PLAIN, *DATES}
TRANSLATED = re.compile(r"(name|emergency)_([a-z]{2,3}(?:-[a-z0-9]{2,8})?)")
MOST_ROWS = 20_000


class WrongCell(PlacesError):
    """Cells of a row cannot be understood; `reasons` says why, a sentence each."""

    def __init__(self, reasons: list[str]) -> None:
        self.reasons = reasons
        super().__init__(" ".join(reasons))


@dataclass(frozen=True)
class Row:
    """The cells of a row by column, and the line of the file where it begins."""

    line: int
    cells: dict[str, str]

    @property
    def code(self) -> str:
        return self.cells.get("code", "")

    @property
    def parent(self) -> str:
        return self.cells.get("parent", "")


@dataclass(frozen=True)
class Table:
    """Rows, the columns that are understood, and the names of those that are not."""

    rows: list[Row]
    columns: set[str]
    unknown: list[str]


def read_table(content: bytes) -> Table:
    """A table with a row of column names, divided by commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252."""
    lines = _decoded(content).splitlines(keepends=True)
    if not lines:
        raise Refused(_("The file is empty."))
    sign = max(",;\t", key=lines[0].count)
    reader = csv.reader(lines, delimiter=sign)
    try:
        names = [name.strip().lower().replace(" ", "_") for name in next(reader)]
        rows = _rows(reader, names)
    except csv.Error as error:
        raise Refused(
            _("The file cannot be read as a table, from line %(line)d on.") % {"line": reader.line_num}
        ) from error
    if "code" not in names:
        raise Refused(_("The first row must hold the names of the columns, “code” among them."))
    if len(set(filter(None, names))) < len(list(filter(None, names))):
        raise Refused(_("Two columns have the same name."))
    columns = {name for name in names if name in KNOWN or TRANSLATED.fullmatch(name)}
    return Table(rows, columns, [name for name in names if name and name not in columns])


def _rows(reader: Any, names: list[str]) -> list[Row]:
    rows = []
    line = reader.line_num + 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            rows.append(Row(line, {name: cell.strip() for name, cell in zip(names, cells, strict=False)}))
        if len(rows) > MOST_ROWS:
            raise Refused(_("The file has more than %(number)d rows. Please divide it.") % {"number": MOST_ROWS})
        line = reader.line_num + 1
    return rows


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise Refused(_("This is not a table of plain text. Save it as CSV."))
    return text


def fill(place: Place, row: Row, columns: set[str]) -> None:
    """Put the cells into the fields of the place. Raises `WrongCell`."""
    wrong: list[str] = []
    for name in columns.intersection(PLAIN):
        setattr(place, name, row.cells.get(name, ""))
    if "kind" in columns:
        place.kind = row.cells.get("kind", "").lower()
    if "languages" in columns:
        place.languages = re.findall(r"[^\s,;|/]+", row.cells.get("languages", "").lower())
    for name in columns.intersection(DATES):
        setattr(place, name, _date(name, row.cells.get(name, ""), wrong))
    for field, part in (("names", "name"), ("emergency", "emergency")):
        setattr(place, field, _translated(getattr(place, field), part, row, columns))
    if not place.name:
        place.name = next(iter(place.names.values()), "")
    if place.kind not in PlaceKind.values:
        wrong.append(_("kind: write one of %(kinds)s.") % {"kinds": ", ".join(PlaceKind.values)})
    if wrong:
        raise WrongCell(wrong)


def _translated(old: dict[str, str], part: str, row: Row, columns: set[str]) -> dict[str, str]:
    found = dict(old)
    for column in sorted(columns):
        match = TRANSLATED.fullmatch(column)
        if match is None or match[1] != part or column in KNOWN:
            continue
        found.pop(match[2], None)
        if row.cells.get(column):
            found[match[2]] = row.cells[column]
    return found


def _date(name: str, cell: str, wrong: list[str]) -> date | None:
    if not cell:
        return None
    try:
        return date.fromisoformat(cell)
    except ValueError:
        wrong.append(_("%(column)s: write the day as 2026-03-31.") % {"column": name})
        return None

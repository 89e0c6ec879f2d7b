"""Tables as people have them: CSV from any spreadsheet, in any common encoding, or a workbook."""

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from carelore.moments.errors import MomentError

Cell = str | date
SEPARATORS = ",;\t|"
MOST_UNPACKED = 300_000_000  # bytes; a small workbook can be made to hold far more


class TableError(MomentError):
    """The file cannot be read as a table."""


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are pairs: the line at which a row begins (the header is line 1), and its filled cells by column."""

    columns: list[str]
    rows: list[tuple[int, dict[str, Cell]]]


def read_table(path: Path) -> Table:
    """Read all of it. Raises `TableError`."""
    try:
        lines = _workbook(path) if path.suffix.lower() in {".xlsx", ".xlsm"} else _separated(path.read_bytes())
        found = list(lines)
    except OSError as error:
        raise TableError(
            _("%(file)s cannot be read: %(why)s.") % {"file": path, "why": error.strerror or error}
        ) from error
    except csv.Error as error:
        raise TableError(_("%(file)s is not a table: %(why)s.") % {"file": path, "why": error}) from error
    if not found:
        raise TableError(_("%(file)s is empty.") % {"file": path})
    columns = [str(cell).strip() for cell in found[0][1]]
    return Table(
        [column for column in columns if column],
        [(line, filled) for line, cells in found[1:] if (filled := _filled(columns, cells))],
    )


def _filled(columns: list[str], cells: list[Any]) -> dict[str, Cell]:
    """The cells that hold something; of two columns with one name the first counts."""
    row: dict[str, Cell] = {}
    for column, cell in zip(columns, cells, strict=False):
        value = cell if isinstance(cell, date) else "" if cell is None else str(cell).strip()
        if column and value != "":
            row.setdefault(column, value)
    return row


def _separated(content: bytes) -> Iterator[tuple[int, list[Any]]]:
    text = _decoded(content)
    if "\0" in text:
        raise TableError(_("This is not a table of plain text. Save it as CSV."))
    header = text.split("\n", 1)[0]
    separator = max(SEPARATORS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    csv.field_size_limit(10_000_000)
    line = 1
    for cells in reader:
        yield line, cells
        line = reader.line_num + 1


def _decoded(content: bytes) -> str:
    """By its mark; else UTF-8; else what Windows writes in western Europe."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _workbook(path: Path) -> Iterator[tuple[int, list[Any]]]:
    """The first sheet."""
    try:
        import openpyxl  # type: ignore[import-untyped]  # optional: it comes with Wagtail, and only workbooks need it
    except ImportError as error:
        raise TableError(_("Workbooks need the package openpyxl; or save the sheet as CSV.")) from error
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(each.file_size for each in packed.infolist())
        if unpacked > MOST_UNPACKED:
            raise TableError(_("%(file)s is too large once unpacked. Save the sheet as CSV.") % {"file": path})
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (OSError, TableError):
        raise
    except Exception as error:  # it raises whatever the broken archive makes it raise
        raise TableError(_("%(file)s is not a workbook.") % {"file": path}) from error
    for line, cells in enumerate(book.worksheets[0].iter_rows(values_only=True), start=1):
        yield line, list(cells)

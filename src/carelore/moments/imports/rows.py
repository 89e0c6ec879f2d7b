"""What the columns of a table mean, and what one row says."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from carelore.common.tokens import derived_token
from carelore.moments.cleaning import clean, seen
from carelore.moments.enums import Kind, Teller
from carelore.moments.imports.dates import month_of
from carelore.moments.imports.tables import Cell, TableError
from carelore.moments.models import LONGEST, SHORTEST
from carelore.places.models import Place

# The fields of an import, each with the column names under which it is found unless `--map` says otherwise.
FIELDS: dict[str, tuple[str, ...]] = {
    "id": ("id", "comment_id"),
    "text": ("text", "story", "comment", "comments", "feedback"),
    "date": ("date", "happened_on", "month"),
    "sentiment": ("sentiment",),
    "kind": ("kind",),
    "teller": ("teller", "who_tells"),
    "language": ("language", "lang"),
    "place": ("place", "place_code"),
}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class RefusedError(Exception):
    """One row cannot become a story: the column (empty for the whole row), and a reason for a person."""

    def __init__(self, column: str, reason: str) -> None:
        self.column, self.reason = column, reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Given:
    """What holds for all rows: the place, and what is meant where a row does not say."""

    place: Place
    kind: str = ""
    teller: str = Teller.UNSAID
    language: str = "en"
    month_first: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One row, understood. `turned` says that its date could only be read the other way round."""

    line: int
    key: str
    text: str
    kind: str
    teller: str
    language: str
    place_code: str
    happened_on: date | None
    turned: bool


def meaning_of(columns: list[str], maps: Iterable[str]) -> dict[str, str]:
    """Which column holds each field. A map is `column=field`, or the other way round. Raises `TableError`."""
    by_name = {column.casefold(): column for column in reversed(columns)}
    found = {field: next((by_name[n] for n in names if n in by_name), "") for field, names in FIELDS.items()}
    for each in maps:
        left, _equals, right = (part.strip() for part in each.partition("="))
        pairs = [(field, by_name.get(column.casefold(), "")) for column, field in ((left, right), (right, left))]
        meant = [(field, column) for field, column in pairs if field in FIELDS and column]
        if not meant:
            raise TableError(
                _("“%(map)s” does not join a column of the file (%(columns)s) and a field (%(fields)s).")
                % {"map": each, "columns": ", ".join(columns), "fields": ", ".join(FIELDS)}
            )
        found[meant[0][0]] = meant[0][1]
    if not found["text"]:
        raise TableError(
            _("No column holds the story. The columns are: %(columns)s. Say which with --map COLUMN=text.")
            % {"columns": ", ".join(columns)}
        )
    return {field: column for field, column in found.items() if column}


def understand(line: int, row: Mapping[str, Cell], meaning: Mapping[str, str], given: Given) -> Told:
    """One row as a story. Raises `RefusedError`."""
    cells = {field: row[column] for field, column in meaning.items() if column in row}
    text = clean(str(cells.get("text", "")))
    happened_on, turned = _happened(cells, meaning, given)
    return Told(
        line=line,
        key=_key(given.place, str(cells.get("id", "")), text, happened_on),
        text=_long_enough(text, meaning["text"]),
        kind=_kind(cells, meaning, given),
        teller=_choice(cells, meaning, "teller", Teller.values) or given.teller,
        language=_language(cells, meaning) or given.language,
        place_code=str(cells.get("place", given.place.code)),
        happened_on=happened_on,
        turned=turned,
    )


def _long_enough(text: str, column: str) -> str:
    if not text:
        raise RefusedError(column, _("there is no text"))
    if len(seen(text)) < SHORTEST:
        raise RefusedError(column, _("the text is shorter than %(number)s characters") % {"number": SHORTEST})
    if len(text) > LONGEST:
        raise RefusedError(column, _("the text is longer than %(number)s characters") % {"number": LONGEST})
    return text


def _happened(cells: Mapping[str, Cell], meaning: Mapping[str, str], given: Given) -> tuple[date | None, bool]:
    if "date" not in cells:
        return None, False
    try:
        return month_of(cells["date"], month_first=given.month_first)
    except ValueError as error:
        raise RefusedError(meaning["date"], str(error)) from error


def _kind(cells: Mapping[str, Cell], meaning: Mapping[str, str], given: Given) -> str:
    """What the row says, else its sentiment (1 very positive to 5 very negative), else what was given for all.

    The middle, 3, praises one thing and misses another; it counts as missing, so that a moderator looks for harm.
    """
    if said := _choice(cells, meaning, "kind", Kind.values):
        return said
    if "sentiment" in cells:
        try:
            score = float(str(cells["sentiment"]).replace(",", "."))
        except ValueError:
            score = 0
        if not 1 <= score <= 5:
            raise RefusedError(meaning["sentiment"], _("the sentiment is not a number from 1 to 5"))
        return Kind.KINDNESS if score < 3 else Kind.MISSING
    if not given.kind:
        column = meaning.get("kind") or meaning.get("sentiment", "")
        raise RefusedError(column, _("nothing says which kind of story it is"))
    return given.kind


def _choice(cells: Mapping[str, Cell], meaning: Mapping[str, str], field: str, known: list[str]) -> str:
    said = str(cells.get(field, "")).strip().lower()
    if said and said not in known:
        raise RefusedError(meaning[field], _("the value is none of: %(values)s") % {"values": ", ".join(known)})
    return said


def _language(cells: Mapping[str, Cell], meaning: Mapping[str, str]) -> str:
    said = str(cells.get("language", ""))
    if said and (len(said) > 12 or not _LANGUAGE.fullmatch(said)):
        raise RefusedError(meaning["language"], _("this is not a language code such as en or fr"))
    return said


def _key(place: Place, number: str, text: str, happened_on: date | None) -> str:
    """By what a row is known again: its own number at this place, else a keyed hash of its words and month."""
    if number and len(number) <= 70:
        return f"{place.code}:{number}"
    return f"{place.code}:#{derived_token('import', number or f'{text} {happened_on}')}"

"""Bringing places in from a table: created, changed, unchanged or refused, row by row.

The code is the key, so the same table can come again. A column that the table leaves out stays as it is; an empty
cell empties. A row may name a parent that comes later. A refused row changes nothing, and all else is kept together.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from carelore.people.models import User
from carelore.places.errors import Refused
from carelore.places.models import Place
from carelore.places.services.table import Row, Table, WrongCell, fill, read_table
from carelore.places.services.tree import _check_actor, save_place


class Outcome(StrEnum):
    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True)
class Result:
    """What became of the row that begins at `line` of the file; `reasons` are sentences, for a refused one."""

    line: int
    code: str
    outcome: Outcome
    reasons: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Report:
    """What an import did, or, for a dry run, would do."""

    results: list[Result]
    unknown: list[str]
    dry_run: bool

    def count(self, outcome: Outcome) -> int:
        return sum(result.outcome is outcome for result in self.results)


def import_places(*, actor: User | None, content: bytes, dry_run: bool = False) -> Report:
    """Import a table (`table.read_table` says which are understood). Raises `Refused` where it is none at all.

    The actor must run the network; the command line acts without one.
    """
    _check_actor(actor)
    table = read_table(content)
    with transaction.atomic():
        results = _Import(actor, table).run()
        if dry_run:
            transaction.set_rollback(True)
    return Report(sorted(results, key=lambda result: result.line), table.unknown, dry_run)


class _Import:
    """One run: which places there are by now, and which rows still wait for their parents."""

    def __init__(self, actor: User | None, table: Table) -> None:
        self.actor = actor
        self.table = table
        places = list(Place.objects.all())
        by_path = {place.path: place.pk for place in places}
        self.known = {place.code.casefold(): place.pk for place in places}
        self.states = {place.pk: _state(place) for place in places}
        self.parents = {place.pk: by_path.get(place.path[: -Place.steplen]) for place in places}
        self.results: list[Result] = []

    def run(self) -> list[Result]:
        waiting = self._unique(self.table.rows)
        while waiting:
            coming = {row.code.casefold() for row in waiting}
            ready = [row for row in waiting if not self._waits(row, coming)]
            if not ready:
                for row in waiting:
                    self._refuse(row, [_("Its parents lie below one another in a circle.")])
                break
            for row in sorted(ready, key=lambda row: row.cells.get("name", "")):
                self._take(row)
            done = {row.line for row in ready}
            waiting = [row for row in waiting if row.line not in done]
        return self.results

    def _unique(self, rows: Iterable[Row]) -> list[Row]:
        lines: dict[str, int] = {}
        found = []
        for row in rows:
            first = lines.setdefault(row.code.casefold(), row.line) if row.code else row.line
            if not row.code:
                self._refuse(row, [_("The code is missing.")])
            elif first != row.line:
                self._refuse(row, [_("Line %(line)d already has this code.") % {"line": first}])
            else:
                found.append(row)
        return found

    def _waits(self, row: Row, coming: set[str]) -> bool:
        """Its parent is a row that is still to come."""
        return bool(row.parent) and row.parent.casefold() in coming

    def _take(self, row: Row) -> None:
        try:
            outcome = self._save(row)
        except WrongCell as error:
            self._refuse(row, error.reasons)
        except Refused as error:
            self._refuse(row, [error.message])
        except ValidationError as error:
            self._refuse(row, _sentences(error))
        else:
            self.results.append(Result(row.line, row.code, outcome))

    def _save(self, row: Row) -> Outcome:
        key = self.known.get(row.code.casefold())
        before = self.states.get(key) if key is not None else None
        place = Place(**before) if before else Place(code=row.code)
        place._state.adding = before is None
        parent = self._parent(row, key)
        fill(place, row, self.table.columns)
        if before and _state(place) == before and parent == self.parents[place.pk]:
            return Outcome.UNCHANGED
        place.clean_fields(exclude=["path", "depth", "numchild", "folded"])
        place.validate_constraints(exclude={"code"})  # `known` has just said that no other place has it
        above = Place(pk=parent) if parent is not None else None  # read anew by `save_place`
        action = "places.import_change" if before else "places.import_create"
        with transaction.atomic():
            saved = save_place(actor=self.actor, place=place, parent=above, action=action)
        self.known[saved.code.casefold()] = saved.pk
        self.states[saved.pk], self.parents[saved.pk] = _state(saved), parent
        return Outcome.CHANGED if before else Outcome.CREATED

    def _parent(self, row: Row, key: int | None) -> int | None:
        """The key of the place that the row is to lie below."""
        if "parent" not in self.table.columns:
            return self.parents[key] if key is not None else None
        if not row.parent:
            return None
        parent = self.known.get(row.parent.casefold())
        if parent is None:
            raise Refused(_("There is no place with the code “%(code)s” to lie below.") % {"code": row.parent})
        return parent

    def _refuse(self, row: Row, reasons: list[str]) -> None:
        self.results.append(Result(row.line, row.code, Outcome.REFUSED, reasons))


def _state(place: Place) -> dict[str, object]:
    left_out = {"path", "depth", "numchild", "folded"}
    return {each.attname: getattr(place, each.attname) for each in Place._meta.fields if each.name not in left_out}


def _sentences(error: ValidationError) -> list[str]:
    """“time_zone: …” for what is wrong in a cell; the sentence alone for what is wrong with the row."""
    found = []
    for name, messages in error.message_dict.items():
        found += [message if name == "__all__" else f"{name}: {message}" for message in messages]
    return found

"""The list beside the sheet, ready to be drawn, in three queries however long it is."""

from dataclasses import dataclass

from carelore.moments.models import Moment
from carelore.moments.queries.census import census
from carelore.moments.queries.counting import Count
from carelore.moments.queries.desk import choices_of, places_around
from carelore.moments.queries.promise import Wait, wait_of
from carelore.moments.queries.queue import READ_FIRST, Tab, Wanted, page_of
from carelore.places.models import Place, PlaceKind
from carelore.places.rules import Viewer


@dataclass(frozen=True, slots=True)
class Entry:
    """One story on the list: how long it waits, where it happened from the facility down, whether to read it first."""

    moment: Moment
    wait: Wait
    place: list[Place]

    @property
    def is_first(self) -> bool:
        criticality = self.moment.criticality
        return (self.moment.urgency if criticality is None else criticality) >= READ_FIRST


@dataclass(frozen=True, slots=True)
class Board:
    entries: list[Entry]
    after: str
    counts: dict[Tab, Count]
    languages: list[str]
    places: list[Place]
    oldest: Wait | None
    current: Entry | None
    is_later: bool

    @property
    def waiting(self) -> Count:
        return self.counts[Tab.WAITING]

    @property
    def neighbours(self) -> tuple[Entry | None, Entry | None]:
        """The stories before and after the current one on this page."""
        keys = [entry.moment.pk for entry in self.entries]
        if self.current is None or self.current.moment.pk not in keys:
            return None, self.entries[0] if self.entries else None
        at = keys.index(self.current.moment.pk)
        return self.entries[at - 1] if at else None, self.entries[at + 1] if at + 1 < len(keys) else None


def board_for(viewer: Viewer, wanted: Wanted, *, after: str = "", current: Moment | None = None) -> Board:
    """The page of the list after the cursor; `current` is the story on the sheet, or the first of the page."""
    page = page_of(viewer, wanted, after=after)
    found = census(viewer)
    shown = [moment.place for moment in [*page.moments, *([current] if current else [])]]
    around = places_around(viewer, [*shown, *([found.oldest.place] if found.oldest else [])])
    entries = [_entry(moment, around) for moment in page.moments]
    if current is None:
        on_sheet = entries[0] if entries else None
    else:
        on_sheet = next((entry for entry in entries if entry.moment.pk == current.pk), None) or _entry(current, around)
    return Board(
        entries=entries,
        after=page.after,
        counts=found.counts,
        languages=found.languages,
        places=choices_of(viewer, around),
        oldest=wait_of(found.oldest, around) if found.oldest else None,
        current=on_sheet,
        is_later=bool(after),
    )


def _entry(moment: Moment, around: dict[str, Place]) -> Entry:
    path = [around[prefix] for prefix in moment.place.prefixes if prefix in around]
    return Entry(moment, wait_of(moment, around), path[-2:] if moment.place.kind == PlaceKind.UNIT else path[-1:])

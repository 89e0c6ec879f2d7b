"""The tree: above, below, open and closed."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Substr
from django.utils import timezone

from carelore.places.models import DEEPEST, Place

Places = QuerySet[Place]


def at_or_above(**outer: str) -> Places:
    """For use in a subquery: the outer row's place and those above it. Looked up by path, not scanned.

    `path` names the outer row's field with the tree path: `at_or_above(path="place__path")`.
    """
    path = OuterRef(outer.get("path", "path"))
    step = Place.steplen
    return Place.objects.filter(path__in=[Substr(path, 1, step * depth) for depth in range(1, DEEPEST + 1)])


def closed(on: date | None = None) -> Q:
    """Rows that are themselves not open on this day (today)."""
    day = on or timezone.localdate()
    return Q(closed_on__lte=day) | Q(opened_on__gt=day)


def open_places(on: date | None = None) -> Places:
    """Places open on this day (today), in the order of the tree. What lies below a closed place is closed too."""
    return Place.objects.filter(~Exists(at_or_above().filter(closed(on)))).order_by("path")


def ancestors(place: Place) -> Places:
    """Every place above this one, the root first."""
    return Place.objects.filter(path__in=place.prefixes[:-1]).order_by("path")


def breadcrumb(place: Place) -> list[Place]:
    """The way from the root to this place, itself last.

    Read once and kept on the object: what a place inherits is asked for several times while one page is made.
    """
    kept: list[Place] | None = getattr(place, "_breadcrumb", None)
    if kept is None:
        kept = [*(ancestors(place) if place.depth > 1 else []), place]
        place._breadcrumb = kept
    return kept


def with_breadcrumbs(places: Iterable[Place]) -> list[Place]:
    """The same places, their breadcrumbs read in one query for all."""
    found = list(places)
    known = {place.path: place for place in found}
    missing = {path for place in found for path in place.prefixes} - known.keys()
    if missing:
        known |= {place.path: place for place in Place.objects.filter(path__in=missing)}
    for place in found:
        place._breadcrumb = [known[path] for path in place.prefixes]
    return found


def is_open(place: Place, on: date | None = None) -> bool:
    """Is the place open on this day (today), and every place above it?"""
    day = on or timezone.localdate()
    return all(each.is_open_on(day) for each in breadcrumb(place))


def nearest_open(place: Place, on: date | None = None) -> Place | None:
    """The place itself or the closest one above it that is open; none where all are closed."""
    day = on or timezone.localdate()
    found = None
    for each in breadcrumb(place):
        if not each.is_open_on(day):
            break
        found = each
    return found


class State(NamedTuple):
    """Whether a place is open; else since or from when, and the place above it where stories can be shared instead."""

    is_open: bool
    closed_on: date | None = None
    opens_on: date | None = None
    instead: Place | None = None


def state_of(place: Place, on: date | None = None) -> State:
    """As of this day (today). A place is closed since the first of the places above it closed."""
    day = on or timezone.localdate()
    shut = [each for each in breadcrumb(place) if not each.is_open_on(day)]
    if not shut:
        return State(True)
    closings = [each.closed_on for each in shut if each.closed_on is not None and each.closed_on <= day]
    openings = [each.opened_on for each in shut if each.opened_on is not None and each.opened_on > day]
    return State(
        False,
        closed_on=min(closings, default=None),
        opens_on=None if closings else max(openings, default=None),
        instead=nearest_open(place, day),
    )

"""What stories tell together, for those who hold a role at a place or above it.

Hiding is decided once for a whole tree and a year, whoever asks (`moments.insight`). The numbers of a tree are counted
once a day and kept; and anew within the day when many stories were published since, as after an import.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.insight.choice import ranked_by
from carelore.moments.insight.family import SILENT, Family, Figures, family_of
from carelore.moments.insight.rows import HERE, grown
from carelore.moments.models import Moment
from carelore.moments.queries.tallies import tallies_in
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, paths_with

KEPT_AS = 2  # the shape of what is kept; another number where it changes
MANY = 20  # stories published since the last count, after which it is not left to the next day
A_DAY = 24 * 3600
YEARS = 5


def topmost_for(viewer: Viewer) -> list[Place]:
    """The places at which the viewer holds a role, without those inside another of them, in the order of the tree."""
    paths = paths_with(viewer, Role)
    top = [path for path in paths if not any(path != other and path.startswith(other) for other in paths)]
    return list(Place.objects.filter(path__in=top).order_by("path"))


@dataclass(frozen=True)
class Insight:
    """The numbers of a year in the tree to which a place belongs."""

    year: int
    counted_at: datetime
    family: Family

    def of(self, place: Place) -> Figures:
        return self.family.of(place.path, step=place.steplen)

    def at_itself(self, place: Place) -> Figures | None:
        """What was told at the place itself, where stories were also told at places in it, or may have been."""
        if place.path in self.family.around:
            return SILENT
        return self.family.figures.get(place.path + HERE)


def years() -> list[int]:
    """This year, and those before it that can be asked for."""
    this = timezone.localdate().year
    return list(range(this, this - YEARS, -1))


def insight_of(place: Place, year: int) -> Insight:
    """As it was counted today. What places there are belongs to the key: one that moves takes its stories along."""
    root = place.path[: place.steplen]
    places = Place.objects.filter(path__startswith=root).order_by("path").values_list("path", "pk")
    shape = hashlib.sha256(repr(list(places)).encode()).hexdigest()[:16]
    key = f"insight:{KEPT_AS}:{shape}:{year}:{timezone.localdate():%Y-%m-%d}"
    kept: tuple[datetime, dict[str, tuple[Any, ...]], frozenset[str]] | None = cache.get(key)
    if kept is None or _much_since(kept[0]):
        family = _counted(root, year, step=place.steplen)
        kept = timezone.now(), {each: tuple(numbers) for each, numbers in family.figures.items()}, family.around
        cache.set(key, kept, A_DAY)
    counted_at, figures, around = kept
    return Insight(year, counted_at, Family({each: Figures(*numbers) for each, numbers in figures.items()}, around))


def _much_since(counted_at: datetime) -> bool:
    since = Moment.objects.filter(state=State.PUBLISHED, published_at__gt=counted_at)
    return since.order_by()[:MANY].count() == MANY


def _counted(root: str, year: int, *, step: int) -> Family:
    tallies = tallies_in(root, year)
    rank = ranked_by(f"insight {settings.SECRET_KEY}".encode())
    return family_of(grown(tallies, step=step)[0], rank) if tallies else Family({})

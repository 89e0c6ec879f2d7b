"""What stories tell together, for those who hold a role at a place or above it.

Hiding is decided once for a whole tree and a year, whoever asks (`moments.insight`). The numbers of a tree are counted
once a day and kept; and anew within the day when many stories were published since, as after an import.
"""

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db.models import BooleanField, Case, Count, ExpressionWrapper, Q, QuerySet, When
from django.utils import timezone

from carelore.moments.enums import Kind, Principle, State, Teller
from carelore.moments.insight.choice import ranked_by
from carelore.moments.insight.family import SILENT, Family, Figures, family_of
from carelore.moments.insight.rows import HERE, Tally, grown
from carelore.moments.models import Moment, PrincipleMark
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, below, has_role, paths_with

KEPT_AS = 2  # the shape of what is kept; another number where it changes
MANY = 20  # stories published since the last count, after which it is not left to the next day
A_DAY = 24 * 3600
YEARS = 5


def may_see(viewer: Viewer, place: Place) -> bool:
    """People who hold any role at the place or above. Who runs the network needs one, too; visitors see nothing."""
    return has_role(viewer, Role, place)


def sees_somewhere(viewer: Viewer) -> bool:
    return bool(paths_with(viewer, Role))


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
    tallies = _tallies(root, year)
    rank = ranked_by(f"insight {settings.SECRET_KEY}".encode())
    return family_of(grown(tallies, step=step)[0], rank) if tallies else Family({})


def _told_in(root: str, year: int) -> QuerySet[Moment]:
    """Published stories of the month in which they happened; where nobody said, in which they were told."""
    told = Q(happened_on__gte=date(year, 1, 1), happened_on__lt=date(year + 1, 1, 1)) | Q(
        happened_on__isnull=True,
        received_at__gte=datetime(year, 1, 1, tzinfo=UTC),
        received_at__lt=datetime(year + 1, 1, 1, tzinfo=UTC),
    )
    published = Moment.objects.filter(told, state=State.PUBLISHED, withdrawn_at__isnull=True)
    return published.filter(below({root}, field="place__path")).order_by()


TELLERS = {str(teller): at for at, teller in enumerate(Teller)}
PRINCIPLES = {str(principle): at for at, principle in enumerate(Principle)}


class _Count:
    """What is being counted at one place."""

    def __init__(self) -> None:
        self.months, self.tellers, self.principles = [0] * 12, [0] * len(Teller), [0] * len(Principle)
        self.concerns = self.answered = self.changed = 0
        self.days: Counter[int] = Counter()

    @property
    def tally(self) -> Tally:
        return Tally(
            months=tuple(self.months),
            tellers=tuple(self.tellers),
            principles=tuple(self.principles),
            concerns=self.concerns,
            answered=self.answered,
            changed=self.changed,
            able=min(self.concerns, self.answered),
            days=self.days,
        )


def _tallies(root: str, year: int) -> dict[str, Tally]:
    """By the tree path of each place at which stories were told."""
    found: dict[str, _Count] = defaultdict(_Count)
    stories = _told_in(root, year)
    _count_stories(stories, found)
    marks = PrincipleMark.objects.filter(moment__in=stories).order_by()
    for path, principle, number in marks.values_list("moment__place__path", "principle").annotate(Count("pk")):
        found[path].principles[PRINCIPLES[principle]] += number
    answered = stories.filter(answered_at__isnull=False).values_list("place__path", "published_at", "answered_at")
    for path, published, at in answered.iterator(chunk_size=5000):
        if at and published:
            found[path].days[max((at - published).days, 0)] += 1
    return {path: count.tally for path, count in found.items()}


def _count_stories(stories: QuerySet[Moment], found: dict[str, _Count]) -> None:
    led_on = Q(planned_at__isnull=False) | Q(made_at__isnull=False)
    rows = stories.annotate(
        was_answered=ExpressionWrapper(Q(answered_at__isnull=False), output_field=BooleanField()),
        was_changed=ExpressionWrapper(led_on, output_field=BooleanField()),
        told_at=Case(When(happened_on__isnull=True, then="received_at")),
    ).values_list("place__path", "happened_on", "told_at", "kind", "teller", "was_answered", "was_changed")
    for path, happened_on, told_at, kind, teller, answered, changed, number in rows.annotate(Count("pk")):
        count = found[path]
        count.months[(happened_on or told_at).month - 1] += number
        count.tellers[TELLERS[teller]] += number
        count.answered += number if answered else 0
        if kind == Kind.MISSING:
            count.concerns += number
            count.changed += number if answered and changed else 0

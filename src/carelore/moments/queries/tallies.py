"""Counting a year of a tree of places, in three queries: whatever is shown of it is decided elsewhere (`insight`)."""

from collections import Counter, defaultdict
from datetime import UTC, date, datetime

from django.db.models import BooleanField, Case, Count, ExpressionWrapper, Q, QuerySet, When

from carelore.moments.enums import Kind, Principle, State, Teller
from carelore.moments.insight.rows import Tally
from carelore.moments.models import Moment, PrincipleMark
from carelore.places.rules import below

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


def tallies_in(root: str, year: int) -> dict[str, Tally]:
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


def _told_in(root: str, year: int) -> QuerySet[Moment]:
    """Published stories of the year in which they happened; where nobody said, in which they came."""
    told = Q(happened_on__gte=date(year, 1, 1), happened_on__lt=date(year + 1, 1, 1)) | Q(
        happened_on__isnull=True,
        received_at__gte=datetime(year, 1, 1, tzinfo=UTC),
        received_at__lt=datetime(year + 1, 1, 1, tzinfo=UTC),
    )
    published = Moment.objects.filter(told, state=State.PUBLISHED, withdrawn_at__isnull=True)
    return published.filter(below({root}, field="place__path")).order_by()


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

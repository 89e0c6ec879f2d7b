"""The queue: what waits first by risk, then by age; pages that stay put while others decide."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from django.db import models
from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.folding import fold
from carelore.moments.enums import Act, State
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.desk import moderated_by
from carelore.places.models import Place
from carelore.places.rules import Viewer, below

PAGE = 30
RECENT = timedelta(days=90)
READ_FIRST = 3  # on the scale of urgency and criticality, 0 to 5


class Tab(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    SAFEGUARDING = "safeguarding", _("With safeguarding")
    RETURNED = "returned", _("Returned")
    DECIDED = "decided", _("Decided lately")


STATES = {
    Tab.WAITING: [State.WAITING],
    Tab.SAFEGUARDING: [State.ESCALATED],
    Tab.RETURNED: [State.RETURNED],
    Tab.DECIDED: [State.PUBLISHED, State.DECLINED, State.CLOSED],
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to."""

    tab: Tab = Tab.WAITING
    place: Place | None = None
    language: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list; `after` leads to the next and is empty on the last."""

    moments: list[Moment]
    after: str


@dataclass(slots=True)
class Census:
    """How many stories stand under each tab, and in which languages."""

    tabs: dict[Tab, int] = field(default_factory=lambda: dict.fromkeys(Tab, 0))
    languages: set[str] = field(default_factory=set)


def census(viewer: Viewer) -> Census:
    """Counted in one query, filters aside. Long decided stories are counted under no tab."""
    found = Census()
    recent = Q(state__in=STATES[Tab.DECIDED]) & ~Q(_decided_since(timezone.now() - RECENT))
    rows = moderated_by(viewer).exclude(recent).values_list("state", "language").annotate(Count("id"))
    for state, language, number in rows.order_by():
        tab = next(tab for tab, states in STATES.items() if state in states)
        found.tabs[tab] += number
        found.languages.add(language)
    return found


def page_of(viewer: Viewer, wanted: Wanted, *, after: str = "", size: int = PAGE) -> Page:
    """The stories after the cursor, most at risk first, then the oldest; the decided ones newest first.

    The cursor is the place of the last story in the order, not a count, so nothing is shown twice or skipped when
    somebody decides meanwhile. One that cannot be read leads to the first page.
    """
    found = _narrowed(moderated_by(viewer), wanted)
    found = _newest_first(found, after) if wanted.tab == Tab.DECIDED else _risk_first(found, after)
    rows = list(found.select_related("place", "captured_by")[: size + 1])
    more = len(rows) > size
    rows = rows[:size]
    return Page(rows, _cursor(rows[-1], wanted.tab) if more else "")


def oldest_waiting(viewer: Viewer) -> Moment | None:
    found = moderated_by(viewer).filter(state=State.WAITING).select_related("place")
    return found.order_by("received_at", "id").first()


def next_after(viewer: Viewer, moment: Moment, wanted: Wanted) -> Moment | None:
    """The story that follows this one on the list (which it may have left), or the first."""
    annotated = Moment.objects.annotate(risk=_RISK).filter(pk=moment.pk).first()
    if annotated is None or wanted.tab == Tab.DECIDED:
        return None
    for cursor in (_cursor(annotated, wanted.tab), ""):
        if rows := page_of(viewer, wanted, after=cursor, size=1).moments:
            return rows[0] if rows[0].pk != moment.pk else None
    return None


_RISK = Coalesce(F("criticality"), F("urgency"))
_DECIDED_AT = Subquery(
    Decision.objects.filter(moment=OuterRef("pk"), act__in=[Act.PUBLISH, Act.DECLINE]).order_by("-id").values("at")[:1]
)


def _decided_since(day: datetime) -> models.Exists:
    return models.Exists(
        Decision.objects.filter(moment=OuterRef("pk"), act__in=[Act.PUBLISH, Act.DECLINE], at__gte=day)
    )


def _narrowed(found: QuerySet[Moment], wanted: Wanted) -> QuerySet[Moment]:
    found = found.filter(state__in=STATES[wanted.tab])
    if wanted.tab == Tab.DECIDED and not wanted.words:
        found = found.filter(_decided_since(timezone.now() - RECENT))
    if wanted.place:
        found = found.filter(below([wanted.place.path], field="place__path"))
    if wanted.language:
        found = found.filter(language=wanted.language)
    for word in fold(wanted.words).split():
        found = found.filter(folded__contains=word)
    return found


def _risk_first(found: QuerySet[Moment], after: str) -> QuerySet[Moment]:
    found = found.annotate(risk=_RISK)
    if numbers := _read(after, 3):
        risk, at, pk = numbers[0], _from_micros(numbers[1]), numbers[2]
        same_age = Q(received_at__gt=at) | Q(received_at=at, pk__gt=pk)
        found = found.filter(Q(risk__lt=risk) | Q(risk=risk) & same_age)
    return found.order_by("-risk", "received_at", "pk")


def _newest_first(found: QuerySet[Moment], after: str) -> QuerySet[Moment]:
    found = found.annotate(decided_at=_DECIDED_AT)
    if numbers := _read(after, 2):
        at, pk = _from_micros(numbers[0]), numbers[1]
        found = found.filter(Q(decided_at__lt=at) | Q(decided_at=at, pk__lt=pk))
    return found.order_by("-decided_at", "-pk")


def _cursor(moment: Moment, tab: Tab) -> str:
    if tab == Tab.DECIDED:
        return f"{_micros(moment.decided_at)}.{moment.pk}"  # type: ignore[attr-defined]
    return f"{moment.risk}.{_micros(moment.received_at)}.{moment.pk}"  # type: ignore[attr-defined]


def _read(cursor: str, size: int) -> list[int]:
    """The numbers of a cursor, or none if somebody else wrote it."""
    parts = cursor.split(".")
    if len(parts) != size or not all(part.isascii() and part.isdigit() and len(part) < 18 for part in parts):
        return []
    return [int(part) for part in parts]


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _micros(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(microseconds=1)


def _from_micros(number: int) -> datetime:
    try:
        return _EPOCH + timedelta(microseconds=number)
    except OverflowError:
        return _EPOCH

"""The queue: what waits first by risk, then by age; pages that stay put while others decide."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import models
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.words import wanted as wanted_in
from carelore.moments.enums import State
from carelore.moments.models import RISK, Moment
from carelore.moments.queries.counting import Count, count_each
from carelore.moments.queries.desk import for_sheet, moderated_by
from carelore.moments.queries.marks import BadMarkError, beyond, mark_of, read_mark, time_of
from carelore.moments.queries.reading import aside, at_or_below
from carelore.moments.queries.words import narrowed_to
from carelore.places.models import Place
from carelore.places.rules import Viewer

PAGE = 30
MOST_COUNTED = 300
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


def counts(viewer: Viewer) -> dict[Tab, Count]:
    """How many stories stand under each tab, in one query. Long decided ones stand under none."""
    return count_each(_tabs(viewer), limit=MOST_COUNTED)


def _tabs(viewer: Viewer) -> dict[Tab, QuerySet[Moment]]:
    mine = moderated_by(viewer)
    parts = {tab: mine.filter(_under(tab)) for tab in Tab}
    parts[Tab.DECIDED] = parts[Tab.DECIDED].filter(decided_at__gte=timezone.now() - RECENT)
    return parts


def _under(tab: Tab) -> Q:
    """The stories of a tab; those decided are read by when they were."""
    states = STATES[tab]
    return aside("state", states, never="") if tab == Tab.DECIDED else Q(state__in=states)


def page_of(viewer: Viewer, wanted: Wanted, *, after: str = "", size: int = PAGE) -> Page:
    """The stories after the cursor, most at risk first, then the oldest; the decided ones newest first.

    The mark is the place of the last story in the order, not a count, so nothing is shown twice or skipped when
    somebody decides meanwhile. One that cannot be read leads to the first page.
    """
    found = _narrowed(moderated_by(viewer), wanted)
    in_order = _newest_first if wanted.tab == Tab.DECIDED else _risk_first
    try:
        found = in_order(found, after)
    except BadMarkError:
        found = in_order(found, "")
    rows = list(for_sheet(found)[: size + 1])
    more = len(rows) > size
    rows = rows[:size]
    return Page(rows, _mark(rows[-1], wanted.tab) if more else "")


def next_after(viewer: Viewer, moment: Moment, wanted: Wanted) -> Moment | None:
    """The story that follows this one on the list (which it may have left), or the first."""
    annotated = Moment.objects.annotate(risk=RISK).filter(pk=moment.pk).first()
    if annotated is None or wanted.tab == Tab.DECIDED:
        return None
    for cursor in (_mark(annotated, wanted.tab), ""):
        if rows := page_of(viewer, wanted, after=cursor, size=1).moments:
            return rows[0] if rows[0].pk != moment.pk else None
    return None


def _narrowed(found: QuerySet[Moment], wanted: Wanted) -> QuerySet[Moment]:
    found = found.filter(_under(wanted.tab))
    if wanted.tab == Tab.DECIDED and not wanted.words:
        found = found.filter(decided_at__gte=timezone.now() - RECENT)
    if wanted.place:
        found = found.filter(at_or_below([wanted.place.path]))
    if wanted.language:
        found = found.filter(language=wanted.language)
    return found.filter(narrowed_to(wanted_in(wanted.words)))


def _risk_first(found: QuerySet[Moment], after: str) -> QuerySet[Moment]:
    found = found.annotate(risk=RISK)
    if after:
        risk, age, pk = read_mark(after, 3)
        at = time_of(age)
        same_age = Q(received_at__gt=at) | Q(received_at=at, pk__gt=pk)
        found = found.filter(Q(risk__lte=risk) & (Q(risk__lt=risk) | same_age))
    return found.order_by("-risk", "received_at", "pk")


def _newest_first(found: QuerySet[Moment], after: str) -> QuerySet[Moment]:
    if after:
        found = found.filter(beyond("decided_at", *read_mark(after, 2), rising=False))
    return found.order_by("-decided_at", "-pk")


def _mark(moment: Moment, tab: Tab) -> str:
    if tab == Tab.DECIDED and moment.decided_at is not None:
        return mark_of(moment.decided_at, moment.pk)
    return mark_of(moment.risk, moment.received_at, moment.pk)  # type: ignore[attr-defined]

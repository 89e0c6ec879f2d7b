"""Answers as moderators see them: the one gate to those that are not published yet."""

from dataclasses import dataclass

from django.db.models import QuerySet

from carelore.moments.enums import ResponseState, State
from carelore.moments.models import Response
from carelore.moments.queries.counting import Count
from carelore.moments.queries.marks import BadMarkError, mark_of, read_mark, time_of
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, below, paths_with

PAGE = 20
MOST_COUNTED = 100


@dataclass(frozen=True, slots=True)
class Page:
    responses: list[Response]
    after: str


def decidable_by(viewer: Viewer) -> QuerySet[Response]:
    """Answers that wait or are published, to published stories at the viewer's places; never the viewer's own."""
    places = Place.objects.filter(below(paths_with(viewer, [Role.MODERATOR])))
    return Response.objects.filter(
        state__in=[ResponseState.WAITING, ResponseState.PUBLISHED],
        moment__place__in=places,
        moment__state=State.PUBLISHED,
        moment__withdrawn_at__isnull=True,
    ).exclude(writer=viewer.pk)


def within_reach(viewer: Viewer) -> QuerySet[Response]:
    """Sent answers at the viewer's places in whatever state: only to tell who comes second what has happened."""
    places = Place.objects.filter(below(paths_with(viewer, [Role.MODERATOR])))
    found = Response.objects.filter(sent_at__isnull=False, moment__place__in=places)
    return found.exclude(writer=viewer.pk)


def waiting_for(viewer: Viewer) -> QuerySet[Response]:
    return decidable_by(viewer).filter(state=ResponseState.WAITING)


def count_waiting(viewer: Viewer) -> Count:
    """One query, which stops at a hundred."""
    number = waiting_for(viewer).order_by()[: MOST_COUNTED + 1].count()
    return Count(min(number, MOST_COUNTED), number > MOST_COUNTED)


def page_of(viewer: Viewer, *, after: str = "", size: int = PAGE) -> Page:
    """What waits, the oldest first. A mark that cannot be read leads to the first page."""
    found = waiting_for(viewer).select_related("moment__place", "writer").order_by("sent_at", "pk")
    try:
        if after:
            at, pk = read_mark(after, 2)
            found = found.filter(sent_at__gte=time_of(at)).exclude(sent_at=time_of(at), pk__lte=pk)
    except BadMarkError:
        pass
    rows = list(found[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    return Page(rows, _mark(rows[-1]) if more else "")


def _mark(response: Response) -> str:
    assert response.sent_at is not None  # noqa: S101  whatever waits was sent
    return mark_of(response.sent_at, response.pk)

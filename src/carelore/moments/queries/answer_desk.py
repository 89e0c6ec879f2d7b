"""Answers as moderators see them: the one gate to those that are not published yet."""

from django.db.models import QuerySet

from carelore.moments.enums import ResponseState, State
from carelore.moments.models import Response
from carelore.moments.queries.answer_pages import Page, page_of
from carelore.moments.queries.counting import Count
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, below, paths_with

MOST_COUNTED = 100


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


def page_waiting(viewer: Viewer, *, after: str = "") -> Page:
    """What waits, the oldest first."""
    return page_of(for_page(waiting_for(viewer)), by="sent_at", after=after)


def for_page(found: QuerySet[Response]) -> QuerySet[Response]:
    """With what the page shows of an answer, so that nothing is left to ask for."""
    return found.select_related("moment__place", "writer", "fulfils")

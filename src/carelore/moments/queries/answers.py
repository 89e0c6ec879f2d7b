"""Answers as readers, their writers and the story's author see them. A story's own gate comes first, always."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet

from carelore.moments.enums import ResponseKind, ResponseState
from carelore.moments.models import Moment, Response
from carelore.moments.queries.answer_pages import Page, page_of
from carelore.people.models import User
from carelore.people.queries.profiles import visible_to as people_visible_to
from carelore.places.rules import Viewer


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer and who gave it: a name as far as its writer shows it to this viewer, else none."""

    response: Response
    who: str
    done: bool = False  # a plan that a change made has carried out


def answers_to(moment: Moment, viewer: Viewer) -> list[Answer]:
    """The published ones in their order, in one query, for a story that came through a gate."""
    shown = people_visible_to(viewer).filter(pk=OuterRef("writer"))
    found = published(moment).select_related("writer").annotate(is_shown=Exists(shown))
    rows = list(found)
    done = {row.fulfils_id for row in rows if row.kind == ResponseKind.MADE}
    return [Answer(row, _who(row), row.pk in done) for row in rows]


def published(moment: Moment) -> QuerySet[Response]:
    return Response.objects.filter(moment=moment, state=ResponseState.PUBLISHED).order_by("published_at", "pk")


def plans_for(moment: Moment) -> QuerySet[Response]:
    """Changes planned at this story, which a change made may carry out."""
    return published(moment).filter(kind=ResponseKind.PLANNED)


def own(viewer: User) -> QuerySet[Response]:
    """The viewer's own answers, in whatever state."""
    return Response.objects.filter(writer=viewer).select_related("moment__place")


def own_page(viewer: User, *, after: str = "") -> Page:
    """Those touched last come first."""
    return page_of(own(viewer), by="-changed_at", after=after)


def _who(response: Response) -> str:
    """The name alone, never the part of an address that elsewhere stands for one that was left empty.

    Nothing is left of the name of who was erased, so that it may be said.
    """
    writer: User = response.writer
    if writer.erased_at:
        return writer.shown_name
    return writer.name if response.is_shown else ""  # type: ignore[attr-defined]

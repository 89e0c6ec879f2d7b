"""What waits for an answer at the places of a responder: the oldest first, or kindness that was missing before it."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from carelore.moments.enums import Kind, ResponseState
from carelore.moments.models import Moment, Response
from carelore.moments.queries.counting import Count, count_each
from carelore.moments.queries.marks import BadMarkError, beyond, mark_of, read_mark
from carelore.moments.queries.reading import UNSHOWN, at_or_below, visible_to
from carelore.places.models import Place, PlaceKind, Role
from carelore.places.rules import Viewer, below, paths_with

PAGE = 20
MOST_COUNTED = 1000
CHOICES = 300
CONCERNS, KINDNESS = 0, 1  # as they stand in a mark


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to, and its order."""

    place: Place | None = None
    concerns_first: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `after` leads to the next and is empty on the last. `begun` is what stands at each story already."""

    moments: list[Moment]
    after: str
    begun: dict[int, list[Response]]


def answerable_by(viewer: Viewer) -> QuerySet[Moment]:
    """The gate: published stories that the viewer may read, at places for which they may answer."""
    return visible_to(viewer).filter(at_or_below(paths_with(viewer, [Role.RESPONDER])))


def unanswered(viewer: Viewer) -> QuerySet[Moment]:
    return answerable_by(viewer).filter(answered_at__isnull=True)


def count_unanswered(viewer: Viewer, place: Place | None = None) -> dict[str, Count]:
    """How many wait, `all` of them and `concerns`, in one query."""
    found = _at(unanswered(viewer), place)
    return count_each({"all": found, "concerns": found.filter(kind=Kind.MISSING)}, limit=MOST_COUNTED)


def page_of(viewer: Viewer, wanted: Wanted, *, after: str = "", size: int = PAGE) -> Page:
    """The stories after the mark. One that cannot be read leads to the first page."""
    found = _at(unanswered(viewer), wanted.place).select_related("place").defer(*UNSHOWN)
    rows_of = _concerns_first if wanted.concerns_first else _oldest_first
    try:
        rows = rows_of(found, after, size + 1)
    except BadMarkError:
        rows = rows_of(found, "", size + 1)
    more, rows = len(rows) > size, rows[:size]
    return Page(rows, _mark(rows[-1], wanted) if more else "", begun_at(rows, viewer))


def places_of(viewer: Viewer) -> list[Place]:
    """What the list can be narrowed to, in tree order. Where there are very many, those high up alone."""
    mine = Place.objects.filter(below(paths_with(viewer, [Role.RESPONDER])))
    found = mine.only("path", "depth", "kind", "code", "name", "names").order_by("depth", "path")
    places = list(found[: CHOICES + 1])
    if len(places) > CHOICES:
        places = [place for place in places if place.kind != PlaceKind.UNIT]
    return sorted(places, key=lambda place: place.path)


def _at(found: QuerySet[Moment], place: Place | None) -> QuerySet[Moment]:
    return found.filter(at_or_below([place.path])) if place else found


def _oldest_first(found: QuerySet[Moment], after: str, size: int) -> list[Moment]:
    if after:
        found = found.filter(beyond("published_at", *read_mark(after, 2)))
    return list(found.order_by("published_at", "id")[:size])


def _concerns_first(found: QuerySet[Moment], after: str, size: int) -> list[Moment]:
    """In two steps, each read in the order of the index."""
    part, at, pk = read_mark(after, 3) if after else (CONCERNS, 0, 0)
    concerns, kindness = found.filter(kind=Kind.MISSING), found.filter(kind=Kind.KINDNESS)
    if part != CONCERNS:
        return list(kindness.filter(beyond("published_at", at, pk)).order_by("published_at", "id")[:size])
    rows = list(concerns.filter(beyond("published_at", at, pk)).order_by("published_at", "id")[:size])
    if len(rows) < size:
        rows += kindness.order_by("published_at", "id")[: size - len(rows)]
    return rows


def _mark(moment: Moment, wanted: Wanted) -> str:
    assert moment.published_at is not None  # noqa: S101  the database holds it so for all that is published
    part = [CONCERNS if moment.kind == Kind.MISSING else KINDNESS] if wanted.concerns_first else []
    return mark_of(*part, moment.published_at, moment.pk)


def begun_at(moments: list[Moment], viewer: Viewer) -> dict[int, list[Response]]:
    """By story: what waits for a moderator, whoever wrote it, and the viewer's own drafts."""
    own = Q(state__in=[ResponseState.DRAFT, ResponseState.DECLINED], writer=viewer.pk)
    found = Response.objects.filter(own | Q(state=ResponseState.WAITING), moment__in=[each.pk for each in moments])
    begun: dict[int, list[Response]] = {}
    for response in found.only("moment_id", "state", "writer_id").order_by("pk"):
        begun.setdefault(response.moment_id, []).append(response)
    return begun

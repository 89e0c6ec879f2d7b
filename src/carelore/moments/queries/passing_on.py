"""What is passed on beyond the pages: to a screen on a wall, a sheet of paper, a picture, a feed.

Whoever reads these did not sign in. So they hold what anyone may see, whoever asks for them; only the printed month is
as its reader would read it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from carelore.moments.enums import Kind, ResponseState
from carelore.moments.models import Moment, Response
from carelore.moments.queries.filtering import Wanted, found_by
from carelore.moments.queries.marks import BadMarkError, mark_of, read_mark, time_of
from carelore.moments.queries.paging import page_of
from carelore.moments.queries.reading import visible_to
from carelore.places.models import Place

ON_THE_WALL = 90  # the newest of them: half an hour, so that nobody who waits sees one twice and new ones come soon
FOR_A_WARD = Q(kind=Kind.KINDNESS) | Q(made_at__isnull=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """The story whose turn it is on the wall, and the mark after which the next one follows."""

    story: Moment | None = None
    mark: str = ""


def open_to_all() -> QuerySet[Moment]:
    """The published stories that anyone may see."""
    return visible_to(AnonymousUser())


def turn_on_the_wall(place: Place, *, after: str = "", everything: bool = False) -> Turn:
    """The story after this mark among the newest of the place and below, the newest after the last.

    Kindness, and what led to a change made; with `everything` also what is still waiting for one. A mark that cannot be
    read, or whose story is gone, leads on all the same.
    """
    stories = open_to_all() if everything else open_to_all().filter(FOR_A_WARD)
    found = found_by(stories, Wanted(places=(place,))).stories
    try:
        page = page_of(found, after=after, size=1) if after and _is_recent(found, after) else None
    except BadMarkError:
        page = None
    if page is None or not page.stories:
        page = page_of(found, size=1)
    if not page.stories:
        return Turn()
    story = page.stories[0]
    assert story.published_at is not None  # noqa: S101  the database holds it so for all that is published
    return Turn(story, mark_of(story.published_at, story.pk))


def _is_recent(found: QuerySet[Moment], mark: str) -> bool:
    """Whether fewer than `ON_THE_WALL` stories stand before the mark, itself among them."""
    number, key = read_mark(mark, 2)
    newer = found.filter(Q(published_at__gt=time_of(number)) | Q(published_at=time_of(number), pk__gte=key))
    return len(newer.order_by().values_list("pk")[:ON_THE_WALL]) < ON_THE_WALL


def answers_of(stories: Iterable[Moment]) -> dict[int, list[Response]]:
    """The published answers of stories that came through a gate, by story, in one query; without who gave them."""
    keys = [story.pk for story in stories]
    found = Response.objects.filter(moment__in=keys, state=ResponseState.PUBLISHED)
    rows = found.order_by("moment_id", "published_at", "pk") if keys else []
    return {key: list(answers) for key, answers in groupby(rows, key=lambda row: row.moment_id)}

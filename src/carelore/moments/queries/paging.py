"""Pages that stay where they are while stories come and go: each begins after a story, not at a number."""

from dataclasses import dataclass

from django.db.models import QuerySet

from carelore.moments.models import Moment
from carelore.moments.queries.marks import beyond, mark_of, read_mark
from carelore.moments.queries.reading import UNSHOWN


@dataclass(frozen=True, slots=True)
class Page:
    """Stories in the order asked for; `back` and `on` are the marks of the neighbouring pages, empty at the ends."""

    stories: list[Moment]
    back: str = ""
    on: str = ""


def page_of(
    stories: QuerySet[Moment], *, after: str = "", before: str = "", oldest_first: bool = False, size: int = 15
) -> Page:
    """The `size` stories that follow the mark `after` or precede the mark `before`. Raises `BadMarkError`."""
    backwards = bool(before)
    rising = oldest_first != backwards
    found = (
        stories.select_related("place")
        .defer(*UNSHOWN)
        .order_by(*(["published_at", "id"] if rising else ["-published_at", "-id"]))
    )
    if mark := before or after:
        found = found.filter(beyond("published_at", *read_mark(mark, 2), rising=rising))
    rows = list(found[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    if backwards and not more:
        # The way back has reached the start: show the whole first page rather than a short one.
        return page_of(stories, oldest_first=oldest_first, size=size)
    if backwards:
        rows.reverse()
    if not rows:
        return Page([])
    return Page(rows, back=mark_at(rows[0]) if mark else "", on=mark_at(rows[-1]) if more or backwards else "")


def mark_at(story: Moment) -> str:
    assert story.published_at is not None  # noqa: S101  the database holds it so for all that is published
    return mark_of(story.published_at, story.pk)

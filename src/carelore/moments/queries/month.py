"""The stories published in one month at a place and below, as a sheet of paper holds them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from carelore.moments.models import Moment
from carelore.moments.queries.filtering import Found, Wanted, found_by
from carelore.moments.queries.marks import BadMarkError
from carelore.moments.queries.paging import mark_at, page_of
from carelore.moments.queries.reading import visible_to
from carelore.places.models import Place
from carelore.places.rules import Viewer

MOST, ROOM = 24, 9_000  # stories and letters on one page: with them it stays within 14 KB
_MONTH = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")
HIDDEN_UNDER = 5


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a month. `earlier` and `later` are the nearest months that hold stories; `on` marks the next page.

    `answered` and `changed` are numbers of the whole month, none where they are small or were not counted to the end.
    """

    month: date
    stories: list[Moment]
    found: Found
    on: str
    earlier: date | None
    later: date | None
    answered: int | None
    changed: int | None


def read_month(text: str) -> date | None:
    """The first day of the month that an address names, such as 2026-05."""
    match = _MONTH.fullmatch(text)
    return date(int(match[1]), int(match[2]), 1) if match else None


def sheet_of(viewer: Viewer, place: Place, month: date | None = None, *, after: str = "") -> Sheet | None:
    """The month, or the last one with a story that the viewer may read; where there is none at all, this one.

    None for a month before the first story, and for one that has not begun: these have no page.
    """
    stories = found_by(visible_to(viewer), Wanted(places=(place,))).stories
    this_month = _month_of(timezone.now())
    is_last = month is None or month >= this_month
    month = month or _nearest(stories.order_by("-published_at")) or this_month
    start, end = _limits(month)
    earlier = _nearest(stories.filter(published_at__lt=start).order_by("-published_at"))
    later = None if is_last else _nearest(stories.filter(published_at__gte=end).order_by("published_at"))
    found = found_by(visible_to(viewer).filter(published_at__gte=start, published_at__lt=end), Wanted(places=(place,)))
    if month > this_month or (month < this_month and not found.number and earlier is None):
        return None
    shown, on = _page(found.stories, after)
    whole = shown if not (after or on) else None
    answered, changed = _numbers(found, whole)
    return Sheet(month, shown, found, on=on, earlier=earlier, later=later, answered=answered, changed=changed)


def _nearest(stories: QuerySet[Moment]) -> date | None:
    at = stories.values_list("published_at", flat=True).first()
    return _month_of(at) if at else None


def _limits(month: date) -> tuple[datetime, datetime]:
    zone = timezone.get_default_timezone()
    next_month = (month + timedelta(days=32)).replace(day=1)
    return datetime.combine(month, time.min, tzinfo=zone), datetime.combine(next_month, time.min, tzinfo=zone)


def _month_of(at: datetime) -> date:
    return timezone.localdate(at, timezone.get_default_timezone()).replace(day=1)


def _page(stories: QuerySet[Moment], after: str) -> tuple[list[Moment], str]:
    """As many stories as there is room for, at least one, and the mark of the next page if there is one."""
    try:
        page = page_of(stories, after=after, size=MOST)
    except BadMarkError:
        page = page_of(stories, size=MOST)
    letters, shown = 0, page.stories[:1]
    for story in page.stories[1:]:
        letters += len(story.text)
        if letters + len(shown[0].text) > ROOM:
            return shown, mark_at(shown[-1])
        shown.append(story)
    return shown, page.on


def _numbers(found: Found, whole: list[Moment] | None) -> tuple[int | None, int | None]:
    """How many were answered and how many led to a change; `whole` are the month's stories if all are at hand."""
    if found.more or not found.number:
        return None, None
    rows = found.stories.order_by().only("answered_at", "made_at") if whole is None else whole
    answered = sum(story.answered_at is not None for story in rows)
    changed = sum(story.made_at is not None for story in rows)
    return answered if answered >= HIDDEN_UNDER else None, changed if changed >= HIDDEN_UNDER else None

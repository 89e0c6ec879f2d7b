"""The lines of the desk's list, ready to be drawn: a template that worked them out took a third of the page's time."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from carelore.moments.queries.board import Board, Entry
from carelore.moments.queries.queue import Tab

WORDS, CHARACTERS = 12, 90  # of a story, on its line
SLOT = "-slug-"  # stands for that of a story in the address


@dataclass(frozen=True, slots=True)
class Line:
    address: str
    is_current: bool
    is_first: bool
    is_suspect: bool
    looked_after_by: str
    language: str
    opening: str
    standing: str
    day: str
    within: str  # the facility of a unit
    place: str


def lines_of(board: Board, tab: Tab, query: str) -> list[Line]:
    """`query` is carried from page to page."""
    address = reverse("moments:review", args=[SLOT]) + query
    current = board.current.moment.pk if board.current else None
    days: dict[date, str] = {}
    found = []
    for entry in board.entries:
        story, at = entry.moment, localtime(entry.moment.received_at)
        names = [place.shown_name for place in entry.place]
        day = days.get(at.date()) or days.setdefault(at.date(), date_format(at, "MONTH_DAY_FORMAT"))
        found.append(
            Line(
                address=address.replace(SLOT, story.slug, 1),
                is_current=story.pk == current,
                is_first=tab == Tab.WAITING and entry.is_first,
                is_suspect=bool(story.suspicion),
                looked_after_by=story.assigned_to.shown_name if story.assigned_to else "",
                language=story.language,
                opening=opening_of(story.text),
                standing=_standing(entry, tab),
                day=day,
                within=names[0] if len(names) > 1 else "",
                place=names[-1] if names else "",
            )
        )
    return found


def opening_of(text: str) -> str:
    words = text.split(None, WORDS)
    short = " ".join(words[:WORDS]) + " …" if len(words) > WORDS else " ".join(words)
    return short if len(short) <= CHARACTERS else Truncator(short).chars(CHARACTERS)


def _standing(entry: Entry, tab: Tab) -> str:
    if entry.moment.withdrawn_at:
        return _("Taken back by its author")
    if tab == Tab.DECIDED:
        return entry.moment.get_state_display()
    return _("Overdue") if tab == Tab.WAITING and entry.wait.is_overdue else ""

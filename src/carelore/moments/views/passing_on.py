"""What takes stories further than the pages: a screen on a ward's wall, a printed month, a picture to send."""

from typing import Any

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from carelore.common.pages import reading_page
from carelore.moments.enums import Scope
from carelore.moments.excerpts import excerpt, width_of
from carelore.moments.models import Moment, Response
from carelore.moments.queries.month import read_month, sheet_of
from carelore.moments.queries.passing_on import answers_of, turn_on_the_wall
from carelore.people.network import NetworkSettings
from carelore.places import posters, queries
from carelore.places.models import Place

SHOWN: list[type[Model]] = [Moment, Response, Place, NetworkSettings]
STORY, ANSWERED_STORY, ANSWER = 300, 210, 110  # narrow letters for which there is room, read from three metres
LARGE, MEDIUM, ANSWERED = 90, 180, 40  # an answer beneath takes the room of so many letters
SLOWEST = 28  # seconds; half a minute after it was taken back a story is gone


@reading_page(shows=SHOWN, parameters=["after", "kind", "hold"])
def wall(request: HttpRequest, code: str) -> HttpResponse:
    """One story at a time, in letters for a whole room; each page leads to the next by itself."""
    place = get_object_or_404(Place, code__iexact=code)
    kind, after = request.GET.get("kind", ""), request.GET.get("after", "")
    turn = turn_on_the_wall(place, after=after, everything=kind == "all")
    queries.with_breadcrumbs([place, *([turn.story.place] if turn.story else [])])
    context = {
        "place": place,
        "moment": turn.story,
        "after": after,
        "next": turn.mark,
        "kind": kind if kind == "all" else "",
        "hold": "hold" in request.GET,
    }
    return render(request, "moments/wall.html", context | _on_the_wall(turn.story) | _ask(place))


def _on_the_wall(story: Moment | None) -> dict[str, Any]:
    """The words of the story and of its answer, as far as there is room, how large they stand and how long."""
    answer = _answer(story)
    words = excerpt(story.text, ANSWERED_STORY if answer else STORY) if story else ""
    size = _size(words, answered=bool(answer))
    return {"words": words, "size": size, "answer": answer, "seconds": seconds_for(words)}


def seconds_for(words: str) -> int:
    """How long these words stay: time to find the beginning and to read slowly."""
    return min(SLOWEST, 12 + width_of(words) // 18)


def _size(words: str, *, answered: bool) -> str:
    width = width_of(words) + (ANSWERED if answered else 0)
    return "large" if width <= LARGE else "medium" if width <= MEDIUM else "small"


def _answer(story: Moment | None) -> dict[str, Any] | None:
    """The last of what the place answered, a change rather than words."""
    answers = answers_of([story]).get(story.pk, []) if story else []
    if not answers:
        return None
    last = ([answer for answer in answers if answer.is_change] or answers)[-1]
    return {"response": last, "words": excerpt(last.text, ANSWER)}


def _ask(place: Place) -> dict[str, Any]:
    """Where to tell one's own: at the place, or at the open one above it."""
    state = queries.state_of(place)
    here = place if state.is_open else state.instead
    if here is None:
        return {}
    site, slash, path = posters.address_of(here).partition("://")[2].partition("/")
    return {"qr": posters.drawing(here), "site": site, "path": slash + path}


@reading_page(shows=SHOWN, parameters=["after"])
def month(request: HttpRequest, code: str, month: str = "") -> HttpResponse:
    """The stories published in a month, to be printed and laid on a table."""
    place = get_object_or_404(Place, code__iexact=code)
    wanted = read_month(month)
    sheet = sheet_of(request.user, place, wanted, after=request.GET.get("after", "")) if wanted or not month else None
    if sheet is None:
        raise Http404
    queries.with_breadcrumbs([place, *(story.place for story in sheet.stories)])
    answers = answers_of(sheet.stories)
    context = {
        "place": place,
        "above": queries.breadcrumb(place)[:-1],
        "sheet": sheet,
        "stories": [(story, answers.get(story.pk, [])) for story in sheet.stories],
        "is_narrow": any(story.scope != Scope.ANYONE for story in sheet.stories),
    }
    return render(request, "moments/month.html", context | _ask(place))

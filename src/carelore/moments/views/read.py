"""The pages that everyone reads: the list, one story, the feed of new ones and the table of those who may export."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.cache import patch_cache_control
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page

from carelore.common.pages import reading_page
from carelore.moments.enums import State
from carelore.moments.errors import NotAllowed
from carelore.moments.feeds import NewestMoments
from carelore.moments.forms.filters import Filters
from carelore.moments.models import Moment, PrincipleMark, Response, Word
from carelore.moments.queries.answers import answers_to
from carelore.moments.queries.counting import languages_of
from carelore.moments.queries.filtering import found_by
from carelore.moments.queries.like import like
from carelore.moments.queries.marks import BadMarkError
from carelore.moments.queries.paging import Page, page_of
from carelore.moments.queries.reading import visible_to
from carelore.moments.queries.spelling import as_written
from carelore.moments.queries.themes import with_principles
from carelore.moments.rules import may_answer
from carelore.moments.services.exporting import export_stories
from carelore.people.models import User
from carelore.people.network import NetworkSettings
from carelore.places.models import Place, Role
from carelore.places.queries import with_breadcrumbs
from carelore.places.rules import has_role

SHOWN: list[type[Model]] = [Moment, Place, NetworkSettings]


@reading_page(
    shows=[*SHOWN, PrincipleMark],
    parameters=["kind", "place", "teller", "language", "month", "principle", "sort", "after", "before"],
)
@cache_control(private=True, no_cache=True)
def moments(request: HttpRequest) -> HttpResponse:
    readable = visible_to(request.user)
    filters = Filters(request.GET, languages=languages_of(readable, states=[State.PUBLISHED]))
    found = found_by(readable, filters.wanted)
    after, before = request.GET.get("after", ""), request.GET.get("before", "")
    try:
        page = page_of(found.stories, after=after, before=before, oldest_first=filters.oldest_first)
    except BadMarkError:
        page = page_of(found.stories, oldest_first=filters.oldest_first)
    with_breadcrumbs(story.place for story in page.stories)
    with_principles(page.stories)
    instead = [(typed.typed, as_written(near, page.stories)) for typed, near in found.instead]
    context = {"filters": filters, "page": page, "found": found, "instead": instead, "plain": not request.GET}
    return render(request, "moments/list.html", context | _neighbours(filters, page))


def _neighbours(filters: Filters, page: Page) -> dict[str, Any]:
    """The addresses of the pages before and after this one, named by time whichever way the list runs."""
    back = filters.address(before=page.back) if page.back else ""
    on = filters.address(after=page.on) if page.on else ""
    newer, older = (on, back) if filters.oldest_first else (back, on)
    return {"newer": newer, "older": older, "first": filters.address()}


@reading_page(shows=[*SHOWN, PrincipleMark, Response, User, Word])
@cache_control(private=True, no_cache=True)
def moment(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(visible_to(request.user).select_related("place"), slug=slug)
    others = like(story, request.user)
    with_breadcrumbs([story.place, *(other.place for other in others)])
    with_principles([story])
    context = {
        "moment": story,
        "like": others,
        "answers": answers_to(story, request.user) if story.answered_at else [],
        "may_review": has_role(request.user, [Role.MODERATOR], story.place),
        "may_answer": may_answer(request.user, story),
    }
    return render(request, "moments/moment.html", context)


@reading_page(shows=[*SHOWN, Response], parameters=["place"])
@conditional_page
def feed(request: HttpRequest) -> HttpResponse:
    """Kept by readers, but asked about each time: what was withdrawn must be gone at once."""
    response = NewestMoments()(request)
    del response.headers["Last-Modified"]  # It would not move when a story is withdrawn; the ETag does.
    patch_cache_control(response, public=True, no_cache=True)
    return response


@login_required
def export(request: HttpRequest) -> StreamingHttpResponse:
    """All places of the viewer, or those at and below `?place=CODE`."""
    assert isinstance(request.user, User)  # noqa: S101  the decorator saw to it
    code = request.GET.get("place", "")
    place = get_object_or_404(Place, code=code) if code and "\0" not in code else None
    try:
        lines = export_stories(actor=request.user, place=place)
    except NotAllowed as error:
        raise PermissionDenied from error
    headers = {"Content-Disposition": 'attachment; filename="moments.csv"', "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)

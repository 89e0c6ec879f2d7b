"""A story as a picture, to be sent on: for stories that anyone may see, and for nobody else's eyes than anyone's."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from carelore.common import throttle
from carelore.common.pages import reading_page
from carelore.moments.cleaning import clean, clean_line
from carelore.moments.models import Moment
from carelore.moments.pictures import SHAPES, Shape, Words, drawing, face_for, faces, painting
from carelore.moments.pictures.letters import Guess
from carelore.moments.queries.passing_on import open_to_all
from carelore.people import network
from carelore.people.network import NetworkSettings
from carelore.places.models import Place, PlaceKind
from carelore.places.queries import breadcrumb

SHOWN: list[type[Model]] = [Moment, Place, NetworkSettings]
PAINTED, WINDOW = 60, timedelta(minutes=5)  # pictures made anew for one source; those in memory cost nothing
View = Callable[..., HttpResponse]


def sparingly(view: View) -> View:
    """Painting holds a process for a tenth of a second: no one source may ask for it again and again."""

    @wraps(view)
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if throttle.exceeded("pictures", throttle.source_of(request), limit=PAINTED, window=WINDOW):
            return render(request, "429.html", status=429)
        return view(request, *args, **kwargs)

    return answered


@reading_page(shows=SHOWN, parameters=["shape"])
def picture_svg(request: HttpRequest, slug: str) -> HttpResponse:
    """Small, and its words can be read out and copied; it needs no font of ours."""
    words, shape = _asked_for(request, slug)
    drawn = drawing(words, shape, face_for(words.letters) or Guess())
    return _sent(HttpResponse(drawn, content_type="image/svg+xml"), slug)


@sparingly
@reading_page(shows=SHOWN, parameters=["shape"])
def picture_png(request: HttpRequest, slug: str) -> HttpResponse:
    """Not there where no font has the letters of the story."""
    words, shape = _asked_for(request, slug)
    face = face_for(words.letters)
    if face is None:
        raise Http404
    words = words.legible_in(face, faces()[0])
    painted = painting(drawing(words, shape, face, to_paint=True), face)
    return _sent(HttpResponse(painted, content_type="image/png"), slug)


def words_of(story: Moment) -> Words:
    """The place is the facility: a picture travels further than its page, and a small ward is a few people.

    A drawing is XML, in which some characters that a name from a table may hold cannot stand at all.
    """
    around = breadcrumb(story.place)
    place = next((each for each in around if each.kind == PlaceKind.FACILITY), story.place)
    return Words(
        story=clean(story.text),
        language=story.language,
        kind=story.get_kind_display(),
        place=clean_line(place.shown_name),
        network=clean_line(network.current().words.name),
    )


def _asked_for(request: HttpRequest, slug: str) -> tuple[Words, Shape]:
    shape = SHAPES.get(request.GET.get("shape", ""))
    if shape is None:
        raise Http404
    return words_of(get_object_or_404(open_to_all().select_related("place"), slug=slug)), shape


def _sent(answer: HttpResponse, slug: str) -> HttpResponse:
    """Other sites may show it; that is what it is for."""
    answer.headers["Content-Disposition"] = f'inline; filename="{slug}.{answer.headers["Content-Type"][6:9]}"'
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer

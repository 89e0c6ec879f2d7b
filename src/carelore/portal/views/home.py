"""The home page: what is new, and what this network is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from carelore.common.pages import reading_page
from carelore.moments.models import Moment
from carelore.moments.queries.reading import newest_for
from carelore.people.network import NetworkSettings
from carelore.places.models import Place
from carelore.places.queries import with_breadcrumbs

LISTED = 5
LOOKED_AT = 12
SHORT = 220  # characters: shown whole, and read at a glance in large letters


@reading_page(shows=[Moment, Place, NetworkSettings])
def home(request: HttpRequest) -> HttpResponse:
    newest = list(newest_for(request.user, LOOKED_AT))
    with_breadcrumbs(moment.place for moment in newest)
    front = _front(newest)
    rest = [moment for moment in newest if moment is not front][:LISTED]
    return render(request, "portal/home.html", {"front": front, "newest": rest})


def _front(newest: list[Moment]) -> Moment | None:
    """The newest story in the language of the page that is short; failing that, in its language; failing that, any."""
    here = get_language()
    return min(newest, key=lambda moment: (moment.language != here, len(moment.text) > SHORT), default=None)

"""The tree of places, and the page of each: open to everyone."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language

from carelore.common.pages import reading_page
from carelore.people.network import NetworkSettings
from carelore.places import queries, rules
from carelore.places.models import Place, Role

MOST_FOUND = 50


@reading_page(shows=[Place, NetworkSettings])
def places(request: HttpRequest) -> HttpResponse:
    """All places, or those that the words of a search fit."""
    words = request.GET.get("q", "").replace("\0", "").strip()[:200]
    if not words:
        return render(request, "places/places.html", {"outline": queries.outline()})
    fitting = list(queries.find(words)[: MOST_FOUND + 1])
    found = queries.with_breadcrumbs(queries.ranked(words, fitting)[:MOST_FOUND])
    context = {
        "words": words,
        "found": [(place, queries.breadcrumb(place)[:-1]) for place in found],
        "more": len(fitting) > MOST_FOUND,
    }
    return render(request, "places/places.html", context)


@reading_page(shows=[Place, NetworkSettings])
def place(request: HttpRequest, code: str) -> HttpResponse:
    """What a place is called, where it lies, whom to write to and to call; for stewards also who holds which role."""
    here = get_object_or_404(Place, code__iexact=code)
    may_grant = rules.may_grant(request.user, here)
    emergency, tongue = queries.emergency_words(here, get_language() or "en")
    context = {
        "place": here,
        "above": queries.breadcrumb(here)[:-1],
        "other_names": here.other_names,
        "state": queries.state_of(here),
        "outline": queries.outline(below=here),
        "quality": queries.quality_contact(here),
        "safeguarding": queries.safeguarding_contact(here),
        "emergency": emergency,
        "emergency_language": tongue,
        "may_grant": may_grant,
        "has_role": rules.has_role(request.user, Role, here),
        "holders": queries.holders(here) if may_grant else [],
    }
    return render(request, "places/place.html", context)

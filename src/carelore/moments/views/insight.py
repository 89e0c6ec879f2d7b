"""Insight: what the stories of a place and of all places in it tell together, as a page and as a table to take home."""

from datetime import date
from typing import Any, NamedTuple

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.cache import never_cache

from carelore.moments.insight.family import Figures
from carelore.moments.insight.report import parts
from carelore.moments.insight.table import ITSELF, WHOLE, table_of
from carelore.moments.insight.words import summary
from carelore.moments.queries import insight as queries
from carelore.moments.rules import may_see_insight, sees_insight_somewhere
from carelore.places.models import Place
from carelore.places.queries import ancestors


class Below(NamedTuple):
    """A place in the one that is looked at, or what was told at that place itself (no place)."""

    place: Place | None
    figures: Figures


@never_cache
@login_required
def insights(request: HttpRequest) -> HttpResponse:
    """The places to look at. Who has one topmost place comes to it at once."""
    if not sees_insight_somewhere(request.user):
        raise PermissionDenied
    places = queries.topmost_for(request.user)
    if len(places) == 1:
        return redirect("moments:insight", places[0].code)
    return render(request, "moments/insights.html", {"places": places})


@never_cache
@login_required
def insight(request: HttpRequest, code: str) -> HttpResponse:
    place = _place(request, code)
    found = _insight(request, place)
    figures = found.of(place)
    context: dict[str, Any] = {
        "place": place,
        "above": [each for each in ancestors(place) if may_see_insight(request.user, each)],
        "year": found.year,
        "years": queries.years(),
        "counted_at": found.counted_at,
        "figures": figures,
        "summary": summary(figures, found.year),
        "parts": parts(figures, year=found.year, last_month=_last_month(found.year)) if figures.stories else [],
        "below": _below(place, found) if figures.stories else [],
    }
    return render(request, "moments/insight.html", context)


@login_required
def insight_table(request: HttpRequest, code: str) -> HttpResponse:
    place = _place(request, code)
    found = _insight(request, place)
    rows = [(place.code, place.name, WHOLE, found.of(place))]
    for each, figures in _below(place, found):
        rows.append((each.code, each.name, WHOLE, figures) if each else (place.code, place.name, ITSELF, figures))
    content = table_of(rows, year=found.year, last_month=_last_month(found.year))
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="insight-{place.code}-{found.year}.csv"'
    patch_cache_control(response, private=True, no_store=True)
    return response


def _place(request: HttpRequest, code: str) -> Place:
    place = get_object_or_404(Place, code__iexact=code)
    if not may_see_insight(request.user, place):
        raise PermissionDenied
    return place


def _insight(request: HttpRequest, place: Place) -> queries.Insight:
    """Of the year that is asked for; else of this one, or of the last while too few stories are from this one."""
    this, last, *_others = years = queries.years()
    asked = request.GET.get("year", "")
    if asked in map(str, years):
        return queries.insight_of(place, int(asked))
    found = queries.insight_of(place, this)
    if found.of(place).stories:
        return found
    before = queries.insight_of(place, last)
    return before if before.of(place).stories else found


def _last_month(year: int) -> int:
    today: date = timezone.localdate()
    return today.month if year == today.year else 12


def _below(place: Place, found: queries.Insight) -> list[Below]:
    """The places in it in the order of the tree; last what was told at the place itself, where both have stories."""
    rows = [Below(each, found.of(each)) for each in place.get_children()]
    itself = found.at_itself(place)
    return rows + ([Below(None, itself)] if itself else [])

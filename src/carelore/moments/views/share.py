"""Sharing a moment: for everyone, from a poster's code, and for someone who cannot do it alone."""

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import translate_url
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language, get_language_from_request
from django.views.decorators.cache import never_cache

from carelore.moments.forms.share import CaptureForm, ShareForm
from carelore.moments.rules import captures_somewhere
from carelore.moments.views.privately import for_visitors
from carelore.moments.views.telling import tell
from carelore.people.models import User
from carelore.places.models import Place
from carelore.places.queries import is_open, nearest_open


@for_visitors
def share(request: HttpRequest) -> HttpResponse:
    return tell(request, ShareForm(request.POST or None))


@for_visitors
def share_at(request: HttpRequest, code: str) -> HttpResponse:
    """From the QR code on a poster: the place is known, and the language is the one the telephone prefers."""
    address = _in_their_language(request) if request.method == "GET" else ""
    response = redirect(address) if address else _at(request, code)
    patch_vary_headers(response, ["Accept-Language"])
    return response


def _at(request: HttpRequest, code: str) -> HttpResponse:
    context: dict[str, Any] = {"languages": _languages(request)}
    place = Place.objects.filter(code__iexact=code.replace("\0", "")).first()  # PostgreSQL refuses to look for one
    if (place is None or not is_open(place)) and request.method == "POST":
        return tell(request, ShareForm(request.POST), **context)  # it closed while they wrote: ask where else
    if place is None or not is_open(place):
        context |= {"place": place, "near": nearest_open(place) if place else None}
        return render(request, "moments/no_place.html", context, status=410 if place else 404)
    return tell(request, ShareForm(request.POST or None, here=place), **context)


@login_required
@never_cache
def capture(request: HttpRequest) -> HttpResponse:
    actor = request.user
    if not isinstance(actor, User) or not captures_somewhere(actor):
        raise PermissionDenied
    return tell(request, CaptureForm(request.POST or None, actor=actor), actor=actor)


def _in_their_language(request: HttpRequest) -> str:
    """Where the page lies in the language that the browser asks for; empty if it is this page, or one was chosen."""
    if "lang" in request.GET or get_language() != settings.LANGUAGE_CODE:
        return ""
    wanted = get_language_from_request(request)
    path = translate_url(request.get_full_path(), wanted)
    return path if wanted != settings.LANGUAGE_CODE else ""


def _languages(request: HttpRequest) -> list[dict[str, str]]:
    """As every page's, but with the choice in the address, so that it is not overruled on the way back to English."""
    paths = [(code, name, translate_url(request.path, code)) for code, name in settings.LANGUAGES]
    return [{"code": code, "name": name, "path": path, "address": f"{path}?lang={code}"} for code, name, path in paths]

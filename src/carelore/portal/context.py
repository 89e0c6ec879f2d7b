"""What every page's frame needs. Nothing here costs a query on a page read without an account."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language, override

from carelore.moments.rules import moderates_somewhere
from carelore.people import network

# The door of the masthead that a page lies behind, by the page's name.
DOORS = {
    "moments:moments": "moments",
    "moments:moment": "moments",
    "moments:month": "moments",
    "places:places": "places",
    "places:place": "places",
    "portal:about": "about",
    "moments:queue": "queue",
    "moments:review": "queue",
    "moments:redact": "queue",
    "moments:decide": "queue",
    "portal:dashboard": "me",
    "people:profile": "me",
    "people:data": "me",
    "moments:share": "share",
    "moments:share_at": "share",
    "moments:capture": "share",
}


@dataclass(frozen=True)
class Tongue:
    """A language in which the page can be read, under its own name."""

    code: str
    name: str
    address: str  # of this page in that language, its query included
    path: str  # the same without the query


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context of `base.html`; lazy where it costs a query or time."""
    user = getattr(request, "user", None)
    match = request.resolver_match
    return {
        "demo": settings.DEMO,
        "base_url": settings.BASE_URL,
        "network": SimpleLazyObject(network.current),
        "door": DOORS.get(match.view_name, "") if match else "",
        "languages": cache(lambda: tongues(request)),
        "may_moderate": lambda: user is not None and moderates_somewhere(user),
    }


def tongues(request: HttpRequest) -> list[Tongue]:
    """This page in each language; the home page where this one exists in one language only."""
    query = request.META.get("QUERY_STRING", "")
    found = []
    for code, name in settings.LANGUAGES:
        path = request.path if code == get_language() else translate_url(request.path, code)
        if path == request.path and code != get_language():
            with override(code):
                path, query_here = reverse("portal:home"), ""
        else:
            query_here = f"?{query}" if query else ""
        found.append(Tongue(code=code, name=name, address=path + query_here, path=path))
    return found

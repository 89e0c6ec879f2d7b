"""How a view opts in: `@reading_page(shows=[Moment, Place], parameters=("after",))`.

The view is then asked by nobody: while it works, the request holds its address and nothing that its sender brought
along, no cookie, no language, no network address. So its answer cannot depend on who asks, and may be kept for all.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any

import structlog
from django.core.exceptions import ImproperlyConfigured
from django.db.models import Model
from django.http import HttpRequest, HttpResponse

from carelore.common.pages.watch import is_shown

log = structlog.get_logger("carelore.pages")

View = Callable[..., HttpResponse]
TICKET = "carelore.pages"  # in the environ
LONGEST_QUERY = 200
ADDRESS = frozenset(
    {
        "REQUEST_METHOD",
        "SCRIPT_NAME",
        "PATH_INFO",
        "QUERY_STRING",
        "SERVER_NAME",
        "SERVER_PORT",
        "SERVER_PROTOCOL",
        "HTTP_HOST",
        "HTTP_X_FORWARDED_PROTO",
        "wsgi.url_scheme",
        "wsgi.input",
    }
)
# What Django's CSRF protection leaves behind once a token was asked for.
TOKENS = ("CSRF_COOKIE", "CSRF_COOKIE_NEEDS_UPDATE")


@dataclass
class Ticket:
    """What the wrapper in front of Django sends along; filled in by a view whose answer it may keep."""

    tables: list[str] | None = None


def reading_page(*, shows: Sequence[type[Model]], parameters: Sequence[str] = ()) -> Callable[[View], View]:
    """The same page for every visitor, made of the rows of `shows` alone.

    Kept with no other parameters than these, each given once. Words that people type are no parameters of this kind:
    there are endlessly many. Times and days that pass may stand on the page if it does no harm that they are five
    minutes old, or change at midnight UTC.
    """
    tables = [model._meta.db_table for model in shows]
    if forgotten := [table for table in tables if not is_shown(table)]:
        raise ImproperlyConfigured(f"Mark the models of {forgotten} with @shown_on_pages; nobody watches them yet.")

    def opted_in(view: View) -> View:
        @wraps(view)
        def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            ticket = request.META.get(TICKET)
            if not isinstance(ticket, Ticket) or not _within(request, parameters):
                return view(request, *args, **kwargs)
            with asked_by_nobody(request) as meta:
                response = view(request, *args, **kwargs)
                if callable(render := getattr(response, "render", None)):
                    response = render()
            if any(name in meta for name in TOKENS):
                log.error("a reading page asks for a token", view=view.__qualname__)
                return view(request, *args, **kwargs)
            if response.status_code == 200 and not response.streaming and not response.cookies:
                ticket.tables = tables
            return response

        answered.shows = tables  # type: ignore[attr-defined]
        return answered

    return opted_in


def _within(request: HttpRequest, parameters: Sequence[str]) -> bool:
    given = request.GET
    return len(request.META.get("QUERY_STRING", "")) <= LONGEST_QUERY and all(
        name in parameters and len(values) == 1 for name, values in given.lists()
    )


@contextmanager
def asked_by_nobody(request: HttpRequest) -> Iterator[dict[str, Any]]:
    """Take from the request all that its sender brought along, and give it back afterwards."""
    real = request.META
    bare = {name: real[name] for name in ADDRESS if name in real}
    kept: dict[str, Any] = {
        name: request.__dict__.pop(name) for name in ("COOKIES", "headers") if name in request.__dict__
    }
    request.META = bare
    request.__dict__["environ"] = bare
    request.__dict__["COOKIES"] = {}
    try:
        yield bare
    finally:
        request.META = real
        request.__dict__["environ"] = real
        for name in ("COOKIES", "headers"):
            request.__dict__.pop(name, None)
        request.__dict__.update(kept)

"""Pages for what went wrong, in the same voice as all others."""

import errno
import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template
from redis.exceptions import ConnectionError as RedisAway
from redis.exceptions import TimeoutError as RedisSilent

# What passes by itself, or when the people who run the site mend it: a database, a disk or Redis, away or full.
PASSING = (OperationalError, InterfaceError, RedisAway, RedisSilent)
FULL = {errno.ENOSPC, errno.EDQUOT}


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "400.html", status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "403.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


def too_many(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Also allauth's answer to too many tries. Apps below render `429.html` by its name."""
    return render(request, "429.html", status=429)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """Uses no context processor and no database: either may be what broke.

    What passes is told apart from what does not: who was sending something gets it back, to be sent again.
    """
    error = sys.exc_info()[1]
    if isinstance(error, PASSING) or (isinstance(error, OSError) and error.errno in FULL):
        response = HttpResponse(get_template("503.html").render({"kept": _sent(request)}), status=503)
        response.headers["Retry-After"] = "30"
        return response
    return HttpResponse(get_template("500.html").render({}), status=500)


def _sent(request: HttpRequest) -> list[tuple[str, str, bool]]:
    """The fields of a form that was sent, and whether each is long; none where a secret or a file was among them.

    Sending them again is as safe as it was: another site that sends a form learns nothing and has no token.
    """
    if request.method != "POST" or request.content_type != "application/x-www-form-urlencoded":
        return []
    sent = [(name, value) for name, values in request.POST.lists() for value in values]
    if any("password" in name for name, _value in sent):
        return []
    return [(name, value, len(value) > 60 or "\n" in value) for name, value in sent]

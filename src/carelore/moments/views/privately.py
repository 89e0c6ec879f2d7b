"""How pages with somebody's words or secrets are answered."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

View = Callable[..., HttpResponse]
read_or_sent = require_http_methods(["GET", "HEAD", "POST"])


def for_visitors(view: View) -> View:
    """A form that acts for nobody: it needs no cookie, and what was typed survives the way back.

    Without CSRF protection on purpose: these pages use no authority of the browser (sharing acts for nobody, the
    author's page is opened by the secret in its address alone), so another site gains nothing by sending the form. And
    nobody loses a story because their browser refuses cookies.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, private=True, no_cache=True)
        return response

    return csrf_exempt(read_or_sent(answered))


def by_secret_link(view: View) -> View:
    """The page behind a secret address: kept by no cache and no search engine, told to no other site.

    Browsers send `Origin: null` from pages without a referrer, which Django's CSRF check refuses: one more reason to do
    without it here.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        add_never_cache_headers(response)
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return csrf_exempt(read_or_sent(answered))

"""What machines ask of every site: where not to go, and a small picture."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

# Nothing here is a secret: each is closed by itself. It only spares machines the way.
CLOSED = ["account/", "me/", "moderate/", "moments/mine/", "moments/share/for-someone/", "s/", "demo/"]


@require_safe
@cache_control(public=True, max_age=86400)
def robots(request: HttpRequest) -> HttpResponse:
    prefixes = ["/", *(f"/{code}/" for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE)]
    lines = [
        "User-agent: *",
        "Disallow: /editor/",
        *(f"Disallow: {prefix}{path}" for prefix in prefixes for path in CLOSED),
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=86400)
def favicon(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(static("portal/icon.svg"))

"""Response headers that hold for every page."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control

PERMISSIONS = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "attribution-reporting",
        "bluetooth",
        "browsing-topics",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "hid",
        "idle-detection",
        "local-fonts",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "serial",
        "usb",
        "xr-spatial-tracking",
    )
)
# For answers that never reach the middleware that knows a page's own policy: redirections to https, refusals.
NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
EVERYWHERE = {
    "Permissions-Policy": PERMISSIONS,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "X-Permitted-Cross-Domain-Policies": "none",
    "Content-Security-Policy": NOTHING,
}
# What only a document heeds is left off style sheets, scripts and pictures of ours: it weighed as much as an icon.
DOCUMENTS_ONLY = {"Permissions-Policy", "X-Permitted-Cross-Domain-Policies"}
OF_FILES = {name: value for name, value in EVERYWHERE.items() if name not in DOCUMENTS_ONLY}


class HeadersMiddleware:
    """Ask browsers for nothing they need not give, and keep what is personal out of shared caches."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith("/editor/"):
            response.headers.setdefault("Content-Security-Policy", settings.EDITOR_SECURITY_POLICY)
        is_file = response.status_code == 200 and request.path.startswith(settings.STATIC_URL)
        for name, value in (OF_FILES if is_file else EVERYWHERE).items():
            response.headers.setdefault(name, value)
        if "Cache-Control" not in response.headers:  # Stories are withdrawn, and people sign out.
            patch_cache_control(response, private=True, no_cache=True)
        return response

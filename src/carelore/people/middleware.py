"""Pages in the reader's own time."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from carelore.people.zones import zone_of


class ZoneMiddleware:
    """Activate the signed-in person's time zone for the length of the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.session.session_key and request.user.is_authenticated:
            with timezone.override(zone_of(request.user.time_zone)):
                return self.get_response(request)
        return self.get_response(request)

"""Pages in the reader's own time; and when each session was last seen."""

import time
from collections import OrderedDict
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from carelore.people.services.sessions import note_seen
from carelore.people.zones import zone_of

SEEN_EVERY = 15 * 60.0  # seconds
REMEMBERED = 20_000  # sessions, of which this process knows that they were noted


class ZoneMiddleware:
    """Activate the signed-in person's time zone for the length of the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.session.session_key and request.user.is_authenticated:
            with timezone.override(zone_of(request.user.time_zone)):
                return self.get_response(request)
        return self.get_response(request)


class SeenMiddleware:
    """Note once in a quarter of an hour that a session is in use; in between it costs no query."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self._noted: OrderedDict[str, float] = OrderedDict()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        key = request.session.session_key
        if key and request.user.is_authenticated and self._is_due(key):
            note_seen(
                person=request.user,
                session_key=key,
                user_agent=request.headers.get("user-agent", ""),
            )
        return response

    def _is_due(self, key: str) -> bool:
        now = time.monotonic()
        if self._noted.get(key, -SEEN_EVERY) > now - SEEN_EVERY:
            return False
        self._noted[key] = now
        self._noted.move_to_end(key)
        while len(self._noted) > REMEMBERED:
            self._noted.popitem(last=False)
        return True

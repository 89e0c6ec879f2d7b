"""The thin wrapper in front of Django: answers visitors with kept pages, and keeps what Django may have kept.

Whoever carries a session, a message or a fresh change goes straight through. `docs/operate/pages.md` says what is
promised, `docs/decisions/0009-reading-pages-are-kept-in-memory.md` why it is so.
"""

import time
from datetime import datetime, timedelta
from typing import Any

import structlog
from django.conf import settings
from django.utils import timezone

from carelore.common.pages import relay, watch
from carelore.common.pages.encoding import READ, best_for
from carelore.common.pages.kept import Headers, Kept
from carelore.common.pages.stamps import TICK, Stamps, seen_in, stamps
from carelore.common.pages.store import Address, Store
from carelore.common.pages.view import TICKET, Ticket

log = structlog.get_logger("carelore.pages")

LIFE = 300.0  # seconds, the last resort if a change was missed
REMEMBERED = 86_400.0  # seconds that a page may stand in for a database that is away
DEAF = 300.0  # the same, counted from when other machines were last heard
PAUSE = 2.0  # seconds for which a broken Django is not asked again for what can stand in
MENDING = 1.0
SWEEPING = 60.0
FRESH = "fresh"


class Front:
    """A WSGI application around another one."""

    def __init__(self, application: Any, *, room: int, here: Stamps) -> None:
        self.application = application
        self.stamps = here
        self.store = Store(room)
        self.follower = relay.follow(here) if relay.address() else None
        self._cookies = (settings.SESSION_COOKIE_NAME, "messages", f"{FRESH}=")
        self._forwarded = "HTTP_X_FORWARDED_PROTO" if settings.SECURE_PROXY_SSL_HEADER else ""
        self._fresh_cookie = _fresh_cookie() if relay.address() else ""
        self._broken_until = self._mend_at = self._swept = 0.0

    def __call__(self, environ: dict[str, Any], start: Any) -> Any:
        """One function as far as a kept page is concerned: each call of another costs a twentieth of all this."""
        method, get = environ["REQUEST_METHOD"], environ.get
        if (method != "GET" and method != "HEAD") or "HTTP_AUTHORIZATION" in environ or "HTTP_HOST" not in environ:
            return self._through(environ, start)
        if "HTTP_COOKIE" in environ and self._is_known(environ["HTTP_COOKIE"]):
            return self._through(environ, start)
        # As Django sees it. Only what Django answered is ever kept, so that a false host finds nothing.
        said, query = get(self._forwarded), get("QUERY_STRING", "")
        scheme = environ["wsgi.url_scheme"] if said is None else said.partition(",")[0].strip()
        address = ("https" if scheme == "https" else "http", environ["HTTP_HOST"], environ["PATH_INFO"], query)
        kept = (self.store.asked if query else self.store.plain).find(address)
        if kept is not None:
            now = time.monotonic()
            if ((now < kept.sure and kept.tick == self.stamps.words[TICK]) or self._is_fresh(kept, now)) and (
                self.follower is None or self.follower.is_sure()
            ):
                kept.wanted = True
                form = kept.forms.get(best_for(get("HTTP_ACCEPT_ENCODING", "")[:READ]))
                if form is None or "HTTP_IF_NONE_MATCH" in environ:
                    return self._answer(environ, start, address=address, kept=kept)
                start("200 OK", form.headers)
                return form.body if method == "GET" else []
            if now < self._broken_until and self._stands_in(kept, now):
                return self._answer(environ, start, address=address, kept=kept)
        return self._ask(environ, start, address=address, kept=kept)

    def _is_known(self, cookies: str) -> bool:
        """Whether Django may know who asks. Looked for anywhere: one request too many that goes through is no harm."""
        return any(name in cookies for name in self._cookies)

    def _is_fresh(self, kept: Kept, now: float) -> bool:
        """A close look at a page, after anything has moved and at least once a second. The tick is read first."""
        if now >= self._mend_at:
            self._mend(now)
        tick = self.stamps.words[TICK]
        if now >= kept.until or not self.stamps.unmoved(kept.seen):
            return False
        kept.tick, kept.sure = tick, min(now + MENDING, kept.until)
        return True

    def _stands_in(self, kept: Kept, now: float) -> bool:
        """Whether it may be shown while Django cannot answer: never once anything it shows was altered or withdrawn."""
        if now - kept.born > REMEMBERED or not self.stamps.unaltered(kept.seen):
            return False
        return self.follower is None or self.follower.silence() < DEAF

    def _through(self, environ: dict[str, Any], start: Any) -> Any:
        """Past the store. What was changed on the way is marked, where there are other machines."""
        if not self._fresh_cookie:
            return self.application(environ, start)
        watch.take_note()

        def marking(status: str, headers: Headers, *more: Any) -> Any:
            return start(status, self._marked(headers, watch.take_note()), *more)

        return self.application(environ, marking)

    def _marked(self, headers: Headers, changed: bool) -> Headers:
        return [*headers, ("Set-Cookie", self._fresh_cookie)] if changed and self._fresh_cookie else headers

    def _ask(self, environ: dict[str, Any], start: Any, *, address: Address, kept: Kept | None) -> Any:
        """Ask Django; keep the answer if the view allows; if Django fails, let an older answer stand in."""
        now = time.monotonic()
        ticket = Ticket()
        before = self.stamps.map[:]
        if environ["REQUEST_METHOD"] == "GET":
            environ[TICKET] = ticket
        heads: list[tuple[str, Headers]] = []
        watch.take_note()
        try:
            response = self.application(environ, lambda status, headers, *more: heads.append((status, headers)))
        except Exception:
            if kept is None or not self._stands_in(kept, now):
                raise
            response, heads = [], [("500", [])]
        status, headers = heads[-1]
        changed = watch.take_note()
        if status[0] == "5" and kept is not None and self._stands_in(kept, now):
            _close(response)
            self._broken_until = time.monotonic() + PAUSE
            log.warning("answered from memory", status=status[:3])
        elif ticket.tables is not None and status[:3] == "200" and not changed and not _sets_cookie(headers):
            content = b"".join(response)
            _close(response)
            seen = seen_in(before, ticket.tables)
            kept = Kept(content, headers, seen=seen, born=now, until=min(now + LIFE, now + _until_midnight()))
        else:
            start(status, self._marked(headers, changed))
            return response
        if now - self._swept > SWEEPING:
            self._sweep(now)
        return self._answer(environ, start, address=address, kept=kept)

    def _answer(self, environ: dict[str, Any], start: Any, *, address: Address, kept: Kept) -> Any:
        """Put a page, as it goes over the wire to this browser, on its shelf, and answer with it."""
        encoding = best_for(environ.get("HTTP_ACCEPT_ENCODING", "")[:READ])
        shelf, grows = self.store.shelf(address[3]), encoding not in kept.forms
        form = kept.form(encoding)
        if grows or shelf.find(address) is not kept:
            shelf.put(address, kept)
        tags = environ.get("HTTP_IF_NONE_MATCH", "")
        return kept.answer(form, method=environ["REQUEST_METHOD"], wanted_unlike=tags, start=start)

    def _mend(self, now: float) -> None:
        self._mend_at = now + MENDING
        if not self.stamps.is_current():
            self.stamps.mend()

    def _sweep(self, now: float) -> None:
        """Leave nothing in memory that nobody may be shown again: what was withdrawn, and what is old."""
        self._swept = now
        self.store.drop(lambda kept: not self._stands_in(kept, now))


def in_front_of(application: Any) -> Any:
    """The application with its pages kept, unless that is turned off or the home cannot be written in."""
    here = stamps()
    if not settings.PAGES_ROOM or here is None:
        return application
    return Front(application, room=settings.PAGES_ROOM, here=here)


def _until_midnight() -> float:
    """Seconds until the day ends for visitors: places open and close with a day."""
    now = timezone.localtime(timezone=timezone.get_default_timezone())
    tomorrow = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), tzinfo=now.tzinfo)
    return (tomorrow - now).total_seconds()


def _fresh_cookie() -> str:
    secure = "; Secure" if settings.SESSION_COOKIE_SECURE else ""
    return f"{FRESH}=; Max-Age=5; Path=/; HttpOnly; SameSite=Lax{secure}"


def _sets_cookie(headers: Headers) -> bool:
    return any(name.lower() == "set-cookie" for name, _value in headers)


def _close(response: Any) -> None:
    if close := getattr(response, "close", None):
        close()

"""Tells other machines what has changed, and hears it from them, through a stream in Redis.

Without Redis there is one machine, and nothing to tell. With it, `tell` adds a line to the stream before the answer
leaves that made the change; a follower in each web process moves the stamps of its machine. A follower that has not
heard from Redis for a second is unsure: its process then asks Django for every page.
"""

import hashlib
import json
import threading
import time
from collections.abc import Iterable
from functools import cache
from typing import Any

import redis
import structlog
from django.conf import settings

from carelore.common.pages.stamps import EVERYTHING, Change, Stamps, stamps

log = structlog.get_logger("carelore.pages")

PATIENCE = 1.0  # seconds without a word from Redis, after which a process is unsure
LISTEN = 400  # milliseconds of one listening
KEPT = 10_000  # lines of the stream


def address() -> str:
    return str(getattr(settings, "PAGES_RELAY", ""))


def stream() -> str:
    """The nodes of a network share its secret key; other networks in the same Redis have other streams."""
    return f"carelore:pages:{hashlib.sha256(settings.SECRET_KEY.encode()).hexdigest()[:12]}"


@cache
def _client(url: str) -> Any:
    return redis.Redis.from_url(url, socket_timeout=1.0, socket_connect_timeout=1.0)


_failed = 0.0
_follower: "Follower | None" = None


def hears() -> bool:
    """Whether this process would know of a change on any machine."""
    return not address() or (_follower is not None and _follower.is_sure())


def follow(here: Stamps) -> "Follower":
    """Begin to listen, once in a web process."""
    global _follower
    _follower = Follower(here, address())
    _follower.start()
    return _follower


def is_well() -> bool:
    """Whether what was told lately has reached Redis; always true where there is none."""
    return not _failed


def tell(changes: Iterable[Change]) -> None:
    """Tell the other machines. While Redis is away nobody is kept waiting for each change: the worker tells again."""
    global _failed
    here = stamps()
    if not address() or (_failed and time.monotonic() - _failed < PATIENCE):
        return
    line = {"by": here.machine if here else "", "what": json.dumps(sorted(changes))}
    try:
        _client(address()).xadd(stream(), line, maxlen=KEPT, approximate=True)
        _failed = 0.0
    except (redis.RedisError, OSError) as error:
        _failed = time.monotonic()
        log.warning("other machines not told", kind=type(error).__name__)


class Follower(threading.Thread):
    """Hears what other machines have changed. `heard` is when it last had an answer from Redis."""

    def __init__(self, here: Stamps, url: str) -> None:
        super().__init__(name="pages-follower", daemon=True)
        self.here = here
        self.heard = 0.0
        self._client: Any = redis.Redis.from_url(url, socket_timeout=2.0, socket_connect_timeout=1.0)
        self._asked_to_stop = threading.Event()

    def is_sure(self) -> bool:
        return time.monotonic() - self.heard < PATIENCE

    def silence(self) -> float:
        """Seconds since Redis was last heard."""
        return time.monotonic() - self.heard

    def stop(self) -> None:
        self._asked_to_stop.set()

    def run(self) -> None:
        while not self._asked_to_stop.is_set():
            try:
                self._follow()
            except (redis.RedisError, OSError, ValueError) as error:
                log.warning("other machines not heard", kind=type(error).__name__)
                self._asked_to_stop.wait(0.3)

    def _follow(self) -> None:
        """From the newest line on. What was said before nobody knows, so that everything is made anew."""
        newest = self._client.xrevrange(stream(), count=1)
        last = newest[0][0] if newest else b"0-0"
        self.here.move([EVERYTHING])
        self.heard = time.monotonic()
        while not self._asked_to_stop.is_set():
            answer = self._client.xread({stream(): last}, block=LISTEN, count=1000)
            lines = answer[0][1] if answer else []
            for last, line in lines:  # noqa: B007  the last one is where to go on
                self._take(line)
            if self.silence() > PATIENCE:  # Lines may have been dropped while nobody listened.
                self.here.move([EVERYTHING])
            self.heard = time.monotonic()

    def _take(self, line: dict[bytes, bytes]) -> None:
        if line.get(b"by") != self.here.machine.encode():
            self.here.move([Change(str(table), bool(altered)) for table, altered in json.loads(line[b"what"])])

"""One page in memory: its bytes in each encoding asked for so far, what they are called, and what they show."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from carelore.common.pages.encoding import PLAIN, encoded
from carelore.common.pages.stamps import Seen

Headers = list[tuple[str, str]]
StartResponse = Callable[[str, Headers], object]

# Kept by whoever likes to, asked about at each visit: a story can be withdrawn. `must-revalidate` forbids a proxy to
# answer with an old one when it cannot ask; what may be answered then is decided here.
CACHE_CONTROL = "public, no-cache, must-revalidate"
VARY = "Accept-Encoding, Cookie"
OURS = {"cache-control", "vary", "etag", "last-modified", "expires", "content-encoding", "content-length", "date"}
OVERHEAD = 4096  # bytes that a page takes besides its content, about
_tags = re.compile(r'(?:W/)?("[^"]*")')


@dataclass(frozen=True, slots=True)
class Form:
    """A page in one encoding, ready to be sent."""

    tag: str
    body: list[bytes]
    headers: Headers
    short: Headers  # of a 304


class Kept:
    """`until` and `born` are of the monotonic clock.

    When it was last looked at closely and found to be up to date, the stamps' tick was `tick`; until `sure` that is
    enough to answer with it. `wanted` is set by whoever does, and cleared by its shelf.
    """

    __slots__ = ("_headers", "_is_packed", "born", "content", "forms", "seen", "sure", "tick", "until", "wanted")

    def __init__(self, content: bytes, headers: Iterable[tuple[str, str]], *, seen: Seen, born: float, until: float):
        self.content = content
        self.seen = seen
        self.born = born
        self.until = until
        self.sure = 0.0
        self.tick = -1
        self.wanted = False
        self.forms: dict[str, Form] = {}
        self._headers = [(name, value) for name, value in headers if name.lower() not in OURS]
        self._is_packed = ("content-type", "image/png") in {(name.lower(), value) for name, value in self._headers}

    @property
    def size(self) -> int:
        """Bytes of memory, about."""
        return len(self.content) + sum(len(form.body[0]) for name, form in self.forms.items() if name) + OVERHEAD

    def form(self, encoding: str) -> Form:
        """In this encoding; made when it is asked for the first time, and the same bytes ever after."""
        made = self.forms.get(encoding)
        if made is None:
            # Two threads may both make it: then one of two equal forms is kept.
            made = self.forms.setdefault(encoding, self._made(encoding))
        return made

    def _made(self, encoding: str) -> Form:
        """A picture that is packed already stays as it is: packing it again would take long and save nothing."""
        encoding = PLAIN if self._is_packed else encoding
        body = encoded(self.content, encoding)
        tag = f'"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
        both = [("Cache-Control", CACHE_CONTROL), ("Vary", VARY), ("ETag", tag)]
        coding = [("Content-Encoding", encoding)] if encoding != PLAIN else []
        language = [pair for pair in self._headers if pair[0].lower() == "content-language"]
        headers = [*self._headers, *both, *coding, ("Content-Length", str(len(body)))]
        return Form(tag, [body], headers, [*both, *language])

    def answer(self, form: Form, *, method: str, wanted_unlike: str, start: StartResponse) -> list[bytes]:
        """The page; or that it is still what the reader has; for HEAD, the head alone."""
        if wanted_unlike and names(wanted_unlike, form.tag):
            start("304 Not Modified", form.short)
            return []
        start("200 OK", form.headers)
        return form.body if method == "GET" else []


def names(wanted_unlike: str, tag: str) -> bool:
    """Whether an If-None-Match header names a tag. Compared weakly: a proxy may have marked a tag of ours as weak."""
    if wanted_unlike == tag:
        return True
    return wanted_unlike.strip() == "*" or tag in _tags.findall(wanted_unlike[:2000])

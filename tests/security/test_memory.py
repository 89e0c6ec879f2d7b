"""What a stranger can make a process remember is bounded in bytes, not in number alone."""

import tracemalloc

import pytest

from carelore.common.pages.stamps import stamps
from carelore.common.pages.view import TICKET
from carelore.config.front import Front
from tests.machinery.wsgi import Browser


def kept(environ, start):
    """A page that may be kept, from a Django that needs no database."""
    environ[TICKET].tables = []
    start("200 OK", [("Content-Type", "text/html")])
    return [b"<p>the same for everyone</p>"]


@pytest.mark.parametrize("path", ["/kept/", "/asked/"], ids=["answered from memory", "asked"])
def test_long_headers_are_not_remembered(path):
    front = Front(kept, room=2_000_000, here=stamps())
    Browser(front).get("/kept/")
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(40):
        Browser(front, accept_encoding=f"br;q=0.{number}" + "x" * 300_000).get(path)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 1_000_000

"""What a stranger can make a process remember is bounded in bytes, not in number alone."""

import tracemalloc

from carelore.common.pages.encoding import best_for


def test_long_headers_are_not_remembered():
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(40):
        best_for(f"br;q=0.{number}" + "x" * 300_000)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 1_000_000

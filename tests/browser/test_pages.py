"""Every kind of page, opened once in each language and looked at from all sides: barriers, bytes, strangers, width.

A visit costs more than any of these looks, so that they share it; each is a subtest of its own.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.pages import KINDS

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PUBLIC, SIGNED_IN = 14 * 1024, 30 * 1024  # bytes of a first visit, compressed, as the network panel counts them


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("fr", "dark"), ("ar", "light")])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_page_is_open_to_all_small_and_whole(kind, language, scheme, visit, subtests):
    visited = visit(kind, language=language, color_scheme=scheme)
    with subtests.test("a first visit fits the budget"):
        limit = PUBLIC if kind.who == "visitor" else SIGNED_IN
        assert visited.bytes <= limit, f"{visited.bytes} bytes: {visited.parts}"
    with subtests.test("nothing is loaded from elsewhere"):
        assert visited.strangers == []
    with subtests.test("axe finds no barrier"):
        assert barriers(visited.page) == []
    with subtests.test("nothing scrolls sideways at 320 pixels"):
        visited.page.set_viewport_size({"width": 320, "height": 800})
        assert visited.page.evaluate("document.documentElement.scrollWidth") <= 320


def barriers(page) -> list[str]:
    return [
        f"{violation['id']}: {violation['help']}: {violation['nodes'][0]['html'][:200]}"
        for violation in Axe().run(page, options=RULES).response["violations"]
    ]

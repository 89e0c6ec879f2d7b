"""What a page costs on a first visit, everything counted, compressed, as the browser's network panel tells."""

import pytest

from tests.browser.pages import KINDS

PUBLIC, SIGNED_IN = 14 * 1024, 30 * 1024


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_first_visit_fits_the_budget(kind, language, visit):
    visited = visit(kind, language=language)
    limit = PUBLIC if kind.who == "visitor" else SIGNED_IN
    assert visited.bytes <= limit, f"{visited.bytes} bytes: {visited.parts}"
    assert visited.strangers == [], "nothing is loaded from elsewhere"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_nothing_scrolls_sideways_at_320_pixels(kind, visit):
    page = visit(kind, language="en", width=320).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 320

"""`make screenshots`: every kind of page at 360 and 1280 px, light, dark and Arabic, into var/screenshots."""

from pathlib import Path

import pytest

from tests.browser.pages import KINDS

FOLDER = Path(__file__).parents[2] / "var/screenshots"
VIEWS = [("light", "en", "light"), ("dark", "en", "dark"), ("arabic", "ar", "light")]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(("view", "language", "scheme"), VIEWS, ids=lambda value: value)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_screenshot(kind, view, language, scheme, width, visit):
    page = visit(kind, language=language, width=width, color_scheme=scheme).page
    FOLDER.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=FOLDER / f"{kind.name}-{width}-{view}.png", full_page=True)

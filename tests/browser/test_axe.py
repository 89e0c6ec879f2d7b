"""axe reads every kind of page in every language, in both colour schemes."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.pages import KINDS

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("fr", "dark"), ("ar", "light")])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_barrier_is_found(kind, language, scheme, visit):
    page = visit(kind, language=language, color_scheme=scheme).page
    results = Axe().run(page, options=RULES)
    assert [
        f"{violation['id']}: {violation['help']}: {violation['nodes'][0]['html'][:200]}"
        for violation in results.response["violations"]
    ] == []

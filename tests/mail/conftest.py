import copy
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def letter(settings):
    """Make the tests' own template, `letter`, known."""
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["DIRS"] = [Path(__file__).parent / "templates"]
    settings.TEMPLATES = templates

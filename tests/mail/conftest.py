import copy
from pathlib import Path

import pytest

from tests.machinery.post_office import PostOffice


@pytest.fixture(autouse=True)
def letter(settings):
    """Make the tests' own template, `letter`, known."""
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["DIRS"] = [Path(__file__).parent / "templates"]
    settings.TEMPLATES = templates


@pytest.fixture
def office(settings):
    """A real mail server, to which mail goes."""
    with PostOffice() as office:
        settings.SMTP_URL = office.url
        yield office

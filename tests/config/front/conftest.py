"""A front with a Django behind it that counts, and may fail."""

import pytest
from django.core.handlers.wsgi import WSGIHandler

from carelore.common.pages.stamps import Change, stamps
from carelore.config.front import Front
from carelore.moments.models import Moment
from tests.machinery.wsgi import Browser


class Counted:
    """Django, and how often it was asked."""

    def __init__(self):
        self.django, self.asked, self.failing = WSGIHandler(), 0, ""

    def __call__(self, environ, start):
        self.asked += 1
        if self.failing == "raise":
            raise OSError
        if self.failing:
            start(self.failing, [("Retry-After", "30")])
            return [b"away"]
        return self.django(environ, start)


@pytest.fixture
def front(db):
    return Front(Counted(), room=2_000_000, here=stamps())


@pytest.fixture
def browser(front):
    return Browser(front, accept_encoding="br")


@pytest.fixture
def asked(front):
    """`asked(act)`: how often Django was asked while it was done."""

    def count(act) -> int:
        before = front.application.asked
        act()
        return front.application.asked - before

    return count


@pytest.fixture
def change():
    """As the commit of a change to stories does."""
    return lambda *, altered: stamps().move([Change(Moment._meta.db_table, altered)])

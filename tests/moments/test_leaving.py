"""What becomes of stories when somebody leaves."""

import pytest

from carelore.common.personal import Subject
from carelore.moments.enums import State
from carelore.moments.models import Moment
from carelore.moments.queries.mine import by_secret
from carelore.moments.services.leaving import TAKE_BACK, part_from_stories
from carelore.moments.services.sharing import share, withdraw
from tests import factories
from tests.moments.telling import draft

ADDRESS = "amina@example.org"


def leaving(*wishes):
    return Subject(None, frozenset({ADDRESS}), frozenset(wishes))


@pytest.fixture
def stories(places, cast):
    """One published, one that waits, one with safeguarding; and one of somebody else."""
    factories.published(places.ward, by=cast.moderator, email="Amina@Example.org", thanks_to="Zoé")
    factories.moment(places.ward, email=ADDRESS)
    factories.moment(places.ward, email=ADDRESS, state=State.ESCALATED)
    factories.moment(places.ward, email="otieno@example.org")


def stands():
    return [
        (state, email, bool(text))
        for state, email, text in Moment.objects.order_by("pk").values_list("state", "email", "text")
    ]


def test_they_stay_without_an_address(stories):
    assert part_from_stories(leaving()) == 3
    assert stands() == [
        (State.PUBLISHED, "", True),
        (State.WAITING, "", True),
        (State.ESCALATED, "", True),
        (State.WAITING, "otieno@example.org", True),
    ]


def test_who_wishes_takes_them_back_but_what_safeguarding_holds(stories):
    part_from_stories(leaving(TAKE_BACK))
    assert stands() == [
        (State.WITHDRAWN, "", False),
        (State.WITHDRAWN, "", False),
        (State.ESCALATED, "", True),
        (State.WAITING, "otieno@example.org", True),
    ]


def test_the_secret_link_still_takes_a_story_back(places):
    moment, token = share(draft=draft(places.ward, email=ADDRESS), actor=None, submission="a form")
    part_from_stories(leaving())
    assert by_secret(token) == moment
    assert withdraw(token=token).state == State.WITHDRAWN


def test_without_a_proven_address_nothing_happens(stories):
    assert part_from_stories(Subject(None)) == 0

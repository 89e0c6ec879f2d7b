"""What stands on the desk: one query, which says the same as the lists do."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.queries.census import Census, census
from carelore.moments.queries.counting import Count, languages_of
from carelore.moments.queries.desk import moderated_by
from carelore.moments.queries.queue import STATES, counts
from carelore.places.models import Role
from tests import factories

LANGUAGES = ["en", "fr", "ar", "sw", "ht", "zh-hans"]


@pytest.fixture
def stories(places, cast):
    """One in each state that the desk shows, each in a language of its own, the oldest of those that wait last."""
    now = timezone.now()
    shown = [State.RETURNED, State.DECLINED, State.ESCALATED, State.CLOSED, State.WAITING, State.WAITING]
    return [
        factories.moment(
            place, state=state, language=code, received_at=now - timedelta(hours=hours), decided_at=now
        )
        for hours, (place, state, code) in enumerate(
            zip([places.ward] * 4 + [places.hill, places.ward], shown, LANGUAGES, strict=True)
        )
    ]  # fmt: skip


@pytest.mark.parametrize("who", ["moderator", "safeguarding"])
def test_it_says_what_the_lists_say(stories, cast, who, django_assert_num_queries):
    viewer = getattr(cast, who)
    states = [state for group in STATES.values() for state in group]
    expected = counts(viewer), languages_of(moderated_by(viewer), states=states)
    with django_assert_num_queries(1):
        found = census(viewer)
    assert (found.counts, found.languages) == expected


def test_the_oldest_is_of_those_that_wait_in_the_viewers_hands(stories, places, cast):
    found = census(cast.moderator).oldest
    assert (found.received_at, found.place.path) == (stories[5].received_at, places.ward.path)
    here = factories.person("Wanja", roles={Role.MODERATOR: places.hill})
    assert census(here).oldest.received_at == stories[4].received_at
    assert census(cast.safeguarding).oldest is None


def test_long_decided_stories_are_not_counted_but_their_language_is_there(places, cast):
    long_ago = timezone.now() - timedelta(days=200)
    factories.moment(places.ward, state=State.DECLINED, language="ht", decided_at=long_ago)
    assert census(cast.moderator) == Census(languages=["ht"])


def test_counting_stops_at_the_limit(places, cast, monkeypatch):
    monkeypatch.setattr("carelore.moments.queries.census.MOST_COUNTED", 2)
    made = [factories.moment(places.ward) for _ in range(3)]
    found = census(cast.moderator)
    assert found.counts[made[0].state] == Count(2, more=True)


@pytest.mark.parametrize("who", ["member", "lead", "staff"])
def test_nobody_else_learns_anything(stories, cast, who):
    assert census(getattr(cast, who)) == Census()

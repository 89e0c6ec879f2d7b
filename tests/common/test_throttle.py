"""Limits on what strangers post."""

from datetime import timedelta

import pytest
import time_machine

from carelore.common.models import Count
from carelore.common.throttle import exceeded, forget_old

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def clock(db):
    with time_machine.travel("2026-05-06T12:00:00Z", tick=False) as clock:
        yield clock


def act(source="192.0.2.1", purpose="share"):
    return exceeded(purpose, source, limit=2, window=HOUR)


def test_the_act_past_the_limit_is_too_many():
    assert [act() for _act in range(4)] == [False, False, True, True]


def test_each_source_and_each_purpose_is_counted_by_itself():
    assert [act() for _act in range(3)][-1]
    assert (act("192.0.2.2"), act(purpose="check")) == (False, False)


def test_a_new_window_begins_at_nothing(clock):
    assert [act() for _act in range(3)][-1]
    clock.shift(HOUR)
    assert not act()


def test_who_it_was_is_not_written_down():
    act()
    assert "192.0.2.1" not in str(Count.objects.values().get())


def test_counts_of_windows_that_have_ended_are_dropped(clock):
    act()
    assert forget_old() == 0
    clock.shift(2 * HOUR)
    assert (forget_old(), Count.objects.count()) == (1, 0)

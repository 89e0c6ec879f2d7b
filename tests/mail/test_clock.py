"""A clock that jumps ahead and back: no message is lost, sent twice, given up or left for days."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from carelore.mail.carriers import carrier
from carelore.mail.models import Message, MessageState
from carelore.mail.services import delivery
from carelore.mail.services.clock import set_right
from carelore.mail.services.journal import Journal
from tests.mail.letterbox import queued

NOON = "2026-05-06T12:00:00Z"
HOUR, DAYS = timedelta(hours=1), timedelta(days=3)


@pytest.fixture
def clock(db):
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


@pytest.fixture
def a_round():
    """Recover and deliver what is due, as the worker does every few seconds."""
    notes, way = Journal(), carrier()

    def go():
        delivery.recover(worker=notes.worker)
        while delivery.deliver_next(carrier=way, notes=notes):
            pass

    yield go
    way.close()
    notes.close()


def test_what_was_written_while_the_clock_ran_ahead_leaves_once_it_is_right(clock, office, a_round):
    clock.shift(DAYS)
    message = queued()
    clock.shift(-DAYS)
    a_round()
    assert office.ids == {message.message_id: 1}


def test_a_pause_is_as_long_after_the_jump_as_before(clock):
    clock.shift(HOUR)
    message = queued(delay=timedelta(minutes=10))
    clock.shift(-HOUR)
    set_right(timezone.now())
    message.refresh_from_db()
    assert message.due_at == timezone.now() + timedelta(minutes=10)


def test_a_try_that_failed_while_the_clock_ran_ahead_is_made_again_after_its_own_pause(clock, office, a_round):
    message = queued()
    office.answer = lambda number: "451 later" if number == 1 else "250 OK"
    clock.shift(DAYS)
    a_round()
    clock.shift(-DAYS)
    a_round()
    message.refresh_from_db()
    assert (message.state, message.due_at - timezone.now()) == (MessageState.WAITING, delivery.PAUSES[0])
    clock.shift(delivery.PAUSES[0])
    a_round()
    assert office.ids == {message.message_id: 1}


@pytest.mark.parametrize("jump", [HOUR, DAYS, -DAYS, timedelta(days=400)])
def test_a_jump_there_and_back_sends_each_once_and_gives_up_none(clock, office, a_round, jump):
    office.answer = lambda number: "451 later" if number % 3 == 0 else "250 OK"
    messages = [queued() for _number in range(10)]
    a_round()
    clock.shift(jump)
    a_round()
    messages += [queued() for _number in range(5)]
    clock.shift(-jump)
    a_round()
    assert not Message.objects.filter(state=MessageState.GIVEN_UP).exists()
    office.answer = lambda number: "250 OK"
    for _step in range(4):
        clock.shift(HOUR)
        a_round()
    assert office.ids == dict.fromkeys((each.message_id for each in messages), 1)


def test_what_another_machine_holds_is_waited_for_from_now_when_its_claim_lies_ahead(clock):
    message = queued()
    Message.objects.update(state=MessageState.CLAIMED, claimed_by="elsewhere:1:2:x", claimed_at=timezone.now() + DAYS)
    delivery.recover(worker="me")
    clock.shift(delivery.CLAIM_LEASE + timedelta(seconds=1))
    delivery.recover(worker="me")
    message.refresh_from_db()
    assert message.state == MessageState.WAITING


def test_machines_whose_clocks_differ_by_seconds_change_nothing(clock):
    queued()
    clock.shift(timedelta(seconds=-30))
    assert set_right(timezone.now()) == 0

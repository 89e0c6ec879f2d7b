"""The worker's rounds."""

import pytest
from django.db import OperationalError

from carelore.mail.models import Message, MessageState
from carelore.mail.services import delivery, working
from carelore.mail.services.working import Stop, Worker
from tests.mail.letterbox import queued


@pytest.fixture
def waits(monkeypatch):
    """Lets no time pass between rounds, and keeps how long each wait would have been."""
    found = []
    monkeypatch.setattr(Stop, "wait", lambda self, seconds: found.append(seconds))
    monkeypatch.setattr(working, "close_old_connections", lambda: None)
    monkeypatch.setattr(working.connection, "close", lambda: None)
    return found


@pytest.fixture
def home(settings, tmp_path):
    settings.HOME = tmp_path
    settings.SMTP_URL = ""
    return tmp_path


def rounds(number):
    left = iter(range(number))
    Worker(stop=Stop(), alive=lambda: next(left, None) is not None).run()


def test_it_survives_a_database_that_is_away_and_waits_longer_each_time(db, home, waits, monkeypatch):
    message = queued()
    whole, fails = delivery.recover, iter([True] * 3)

    def recover(**given):
        if next(fails, False):
            raise OperationalError("gone")
        return whole(**given)

    monkeypatch.setattr(delivery, "recover", recover)
    rounds(4)
    assert waits == [1, 2, 4, 1]
    message.refresh_from_db()
    assert message.state == MessageState.SENT


def test_a_message_that_was_in_hand_when_the_database_went_is_sent_again(db, home, waits, monkeypatch):
    message, whole = queued(), delivery.settle
    fails = iter([True])

    def settle(*given, **more):
        if next(fails, False):
            raise OperationalError("gone")
        return whole(*given, **more)

    monkeypatch.setattr(delivery, "settle", settle)
    rounds(2)
    message.refresh_from_db()
    assert message.state == MessageState.SENT


def test_where_the_way_is_blocked_it_does_not_try_every_message(db, home, waits, settings):
    settings.SMTP_URL = "smtp://127.0.0.1:1"
    for _number in range(5):
        queued()
    rounds(3)
    assert Message.objects.filter(attempts=1).count() == 1


def test_once_sends_what_is_due_and_returns(db, home, waits):
    for _number in range(3):
        queued()
    Worker(stop=Stop()).run(once=True)
    assert (Message.objects.filter(state=MessageState.SENT).count(), waits) == (3, [])


def test_an_idle_round_asks_the_database_once(db, home, waits, django_assert_num_queries):
    left = iter(range(3))
    worker = Worker(stop=Stop(), alive=lambda: next(left, None) is not None)
    for chore in ("recovery", "minute", "hour", "beat", "tell"):
        setattr(worker, f"_next_{chore}", float("inf"))
    with django_assert_num_queries(3 + 1):  # the end once more
        worker.run()


def test_it_beats(db, home, waits):
    rounds(1)
    assert (home / "worker.heartbeat").exists()

"""A row for each worker, whose age the database tells."""

from datetime import timedelta

import pytest
from django.db.models.functions import Now

from carelore.mail import heartbeat
from carelore.mail.heartbeat import Heartbeat
from carelore.mail.services import working
from carelore.mail.services.working import Stop, Worker


def silent_for(worker, time):
    heartbeat.beat(worker)
    Heartbeat.objects.filter(worker=worker).update(beaten_at=Now() - time)


def names():
    return sorted(Heartbeat.objects.values_list("worker", flat=True))


def test_a_worker_that_beats_twice_has_one_row_and_is_not_silent(db):
    heartbeat.beat("one")
    heartbeat.beat("one")
    ((row, silence),) = heartbeat.silences()
    assert (row.worker, silence < timedelta(seconds=30)) == ("one", True)


def test_the_liveliest_comes_first_with_its_silence(db):
    silent_for("old", timedelta(hours=1))
    silent_for("new", timedelta(minutes=5))
    assert [(row.worker, round(silence / timedelta(minutes=1))) for row, silence in heartbeat.silences()] == [
        ("new", 5),
        ("old", 60),
    ]


def test_a_new_worker_forgets_those_that_have_been_silent_for_days(db):
    silent_for("yesterday's", timedelta(days=1))
    silent_for("last week's", timedelta(days=7))
    heartbeat.beat("new")
    assert names() == ["new", "yesterday's"]


@pytest.fixture
def worker(db, settings, tmp_path, monkeypatch):
    settings.HOME, settings.SMTP_URL = tmp_path, ""
    monkeypatch.setattr(Stop, "wait", lambda self, seconds: None)
    monkeypatch.setattr(working, "close_old_connections", lambda: None)
    left = iter(range(5))
    return Worker(stop=Stop(), alive=lambda: next(left, None) is not None)


def test_a_worker_beats_once_in_ten_seconds_however_often_it_turns(worker, monkeypatch):
    beats = []
    monkeypatch.setattr(heartbeat, "beat", beats.append)
    worker.run()
    assert beats == [worker.journal.worker]


def test_a_worker_that_ends_as_asked_leaves_no_row(worker):
    heartbeat.beat("another")
    worker.run()
    assert names() == ["another"]

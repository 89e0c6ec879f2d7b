"""Whether a worker is at work, wherever it runs."""

from datetime import timedelta

from django.db.models.functions import Now

from carelore.config.doctor import worker
from carelore.config.doctor.findings import Level
from carelore.mail import heartbeat
from carelore.mail.heartbeat import Heartbeat
from carelore.mail.models import Chore


def found():
    (finding,) = worker.alive()
    return finding.level, finding.said.partition(" (")[0]


def test_one_that_beat_just_now_is_at_work(db):
    heartbeat.beat("one")
    assert found()[0] == Level.FINE


def test_one_that_has_been_silent_for_long_is_not(db):
    heartbeat.beat("one")
    Heartbeat.objects.update(beaten_at=Now() - timedelta(minutes=30), machine="node-b")
    assert found() == (Level.WRONG, "No worker is at work: the last")


def test_none_at_all_is_told(db):
    assert found() == (Level.WRONG, "No worker is at work. Mail waits.")


def test_hourly_work_that_fails_is_told(db):
    Chore.objects.create(name="moments.retire", failure="KeyError", failures=3)
    assert [finding.said for finding in worker.chores()] == ["Hourly work fails: moments.retire (KeyError, 3 times)."]

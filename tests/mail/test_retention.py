"""What the outbox forgets, and when."""

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.utils import timezone

from carelore.common.models import Count
from carelore.common.signals import hourly
from carelore.mail.models import Chore, Message, MessageState
from carelore.mail.services.retention import retire_old
from carelore.mail.services.working import tidy
from tests.mail.letterbox import queued


def done(*, days, state=MessageState.SENT):
    message = queued()
    Message.objects.filter(pk=message.pk).update(state=state, done_at=timezone.now() - timedelta(days=days))
    return message


def test_after_thirty_days_nobody_knows_to_whom_it_went(db):
    old, refused, young, waiting = done(days=31), done(days=31, state=MessageState.GIVEN_UP), done(days=29), queued()
    assert retire_old() == 2
    kept = dict(Message.objects.values_list("pk", "recipient"))
    assert kept == {old.pk: "", refused.pk: "", young.pk: "amina@example.org", waiting.pk: "amina@example.org"}
    assert retire_old() == 0


def test_every_hour_old_counts_sessions_and_recipients_go(db):
    past = timezone.now() - timedelta(days=1)
    Count.objects.create(key="k", window=1, until=past)
    Session.objects.create(session_key="s", session_data="", expire_date=past)
    old = done(days=31)
    tidy()
    old.refresh_from_db()
    assert (Count.objects.count(), Session.objects.count(), old.recipient) == (0, 0, "")


def test_one_failing_receiver_stops_no_other(db):
    def broken(**about):
        raise ZeroDivisionError

    hourly.connect(broken)
    try:
        old = done(days=31)
        tidy()
    finally:
        hourly.disconnect(broken)
    old.refresh_from_db()
    assert old.recipient == ""


def test_what_fails_is_written_down_until_it_succeeds(db):
    fails = [True, True, False]

    def broken(**about):
        if fails.pop(0):
            raise ZeroDivisionError

    hourly.connect(broken)
    try:
        tidy()
        tidy()
        chore = Chore.objects.get()
        assert (chore.name, chore.failure, chore.failures) == ("tests.broken", "ZeroDivisionError", 2)
        tidy()
    finally:
        hourly.disconnect(broken)
    assert not Chore.objects.exists()

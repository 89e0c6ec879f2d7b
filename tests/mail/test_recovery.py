"""What becomes of messages whose worker is gone."""

import os
import subprocess
import sys
from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.mail.models import Message, MessageState
from carelore.mail.services import delivery, journal
from carelore.mail.services.journal import Journal
from tests.mail.letterbox import queued


@pytest.fixture
def gone(settings, tmp_path):
    """The journal of a worker on this machine that runs no more."""
    settings.HOME = tmp_path
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    made = Journal()
    worker = made.worker.replace(f":{os.getpid()}:", f":{process.pid}:")
    journal._path(made.worker).rename(journal._path(worker))
    made.worker = worker
    yield made
    made.close()


def held(state, worker, *, minutes=0):
    message = queued()
    since = timezone.now() - timedelta(minutes=minutes)
    Message.objects.filter(pk=message.pk).update(state=state, claimed_by=worker, claimed_at=since, attempts=1)
    return message


def state_after(message):
    delivery.recover(worker="me")
    message.refresh_from_db()
    return message.state


def test_what_was_only_claimed_waits_again_at_once_and_its_attempt_is_not_counted(db, gone):
    message = held(MessageState.CLAIMED, gone.worker)
    assert state_after(message) == MessageState.WAITING
    assert (message.attempts, message.claimed_by) == (0, "")


def test_what_was_handed_over_and_noted_counts_as_sent(db, gone):
    message = held(MessageState.HANDED, gone.worker)
    gone.noting(message.pk, 1)()
    assert state_after(message) == MessageState.SENT
    assert message.failure.startswith("unconfirmed")


def test_what_was_handed_over_and_not_noted_never_left_and_waits_again(db, gone):
    gone.noting(999, 1)()
    assert state_after(held(MessageState.HANDED, gone.worker)) == MessageState.WAITING


def test_a_note_of_an_earlier_attempt_proves_nothing(db, gone):
    message = held(MessageState.HANDED, gone.worker)
    gone.noting(message.pk, 0)()
    assert state_after(message) == MessageState.WAITING


def test_without_its_journal_what_was_handed_over_counts_as_sent(db, gone):
    message = held(MessageState.HANDED, gone.worker)
    journal.forget(gone.worker)
    assert state_after(message) == MessageState.SENT


@pytest.mark.parametrize("state", [MessageState.CLAIMED, MessageState.HANDED])
def test_a_worker_that_runs_keeps_what_it_holds(db, state):
    notes = Journal()
    assert state_after(held(state, notes.worker)) == state
    notes.close()


@pytest.mark.parametrize(
    ("state", "minutes", "after"),
    [
        (MessageState.CLAIMED, 4, MessageState.CLAIMED),
        (MessageState.CLAIMED, 6, MessageState.WAITING),
        (MessageState.HANDED, 14, MessageState.HANDED),
        (MessageState.HANDED, 16, MessageState.SENT),
    ],
)
def test_a_worker_elsewhere_keeps_what_it_holds_until_the_lease_ends(db, state, minutes, after):
    assert state_after(held(state, "elsewhere:1:2:abc", minutes=minutes)) == after


def test_the_journals_of_workers_that_are_gone_are_removed_and_no_others(db, gone):
    mine = Journal()
    delivery.recover(worker=mine.worker)
    assert journal.workers() == [mine.worker]
    mine.close()


def test_a_reused_process_number_is_not_mistaken_for_the_worker():
    node, number, _start, chance = Journal().worker.split(":")
    assert journal.is_gone(f"{node}:{number}:12345:{chance}")

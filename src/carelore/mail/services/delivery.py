"""From the outbox to the carrier: claim, hand over, settle; and what happens to messages whose worker was killed.

Every step is one UPDATE that names the state it expects, so that two workers never hold the same message and a worker
that was believed dead cannot hand over what another has claimed since. `docs/operate/mail.md` says what is promised.
"""

from datetime import datetime, timedelta

import structlog
from django.db import DatabaseError, connection, transaction
from django.db.models import F
from django.utils import timezone

from carelore.mail.carriers import Carrier, Handover, keeps_words
from carelore.mail.errors import MailError, PassingError, RefusedError, UnansweredError
from carelore.mail.models import UNCONFIRMED, Message, MessageState
from carelore.mail.services import clock, journal
from carelore.mail.services.journal import Journal

log = structlog.get_logger("carelore.mail")

# How long to wait after each failed try; after the last, the message is given up: about three days in all.
PAUSES = [timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2)]
PAUSES += [timedelta(hours=6)] * 11
# When to take a message from a worker of which nothing can be known. Longer than any step can take.
CLAIM_LEASE = timedelta(minutes=5)
HANDED_LEASE = timedelta(minutes=15)


class LostClaimError(MailError):
    """Another worker has taken this message since; it must not be handed over here."""


def deliver_next(*, carrier: Carrier, notes: Journal) -> bool | None:
    """Deliver the message that is due longest.

    True when it left or was refused, False when the way is blocked for now, None when nothing is due.
    """
    message = claim(worker=notes.worker)
    if message is None:
        return None

    def commit() -> None:
        _hand_over(message)

    try:
        carrier.carry(message, Handover(commit, notes.noting(message.pk, message.attempts)))
    except UnansweredError as error:
        settle(message, MessageState.SENT, failure=f"{UNCONFIRMED}: {error}")
    except RefusedError as error:
        settle(message, MessageState.GIVEN_UP, failure=str(error))
    except PassingError as error:
        postpone(message, failure=str(error))
        return not error.blocked
    except LostClaimError:
        log.warning("message claimed by another worker", message=message.pk)
    except DatabaseError:
        raise
    except Exception as error:
        log.exception("message failed in an unforeseen way", message=message.pk)
        postpone(message, failure=f"Unforeseen: {type(error).__name__}")
    else:
        settle(message, MessageState.SENT)
    return True


def claim(*, worker: str) -> Message | None:
    """Take the message that is due longest, so that no other worker does; None when nothing is due."""
    due = Message.objects.filter(state=MessageState.WAITING, due_at__lte=timezone.now()).order_by("due_at", "pk")
    if not due.exists():  # Asked first, because on SQLite the transaction below stops every other writer.
        return None
    with transaction.atomic():
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True)
        message = due.first()
        if message is None:
            return None
        now = timezone.now()
        taken = Message.objects.filter(pk=message.pk, state=MessageState.WAITING).update(
            state=MessageState.CLAIMED, claimed_at=now, claimed_by=worker, attempts=F("attempts") + 1
        )
        if not taken:
            return None
    message.state, message.claimed_at, message.claimed_by = MessageState.CLAIMED, now, worker
    message.attempts += 1
    return message


def _hand_over(message: Message) -> None:
    """Commit that the message leaves now. Raises `LostClaimError` when it is no longer ours."""
    mine = Message.objects.filter(pk=message.pk, state=MessageState.CLAIMED, claimed_by=message.claimed_by)
    if not mine.update(state=MessageState.HANDED, claimed_at=timezone.now()):
        raise LostClaimError("Another worker has taken this message.")
    message.state = MessageState.HANDED


def settle(message: Message, state: MessageState, *, failure: str = "") -> bool:
    """End a message's way. False when it was not ours to end.

    Its words are forgotten, unless they are to be read here, or it was given up: then they are kept for some days, so
    that it can be tried again by hand (`services.parked`, `services.retention`).
    """
    kept = keeps_words() or state == MessageState.GIVEN_UP
    blank = {} if kept else {"subject": "", "text": "", "html": ""}
    mine = Message.objects.filter(pk=message.pk, state=message.state, claimed_by=message.claimed_by)
    log.info("mail", purpose=message.purpose, message=message.pk, state=str(state), attempts=message.attempts)
    return bool(mine.update(state=state, failure=failure[:300], done_at=timezone.now(), claimed_by="", **blank))


def postpone(message: Message, *, failure: str) -> bool:
    """Let a message wait for its next try, or give it up after the last. False when it was not ours."""
    if message.attempts > len(PAUSES):
        return settle(message, MessageState.GIVEN_UP, failure=failure)
    pause = PAUSES[message.attempts - 1]
    mine = Message.objects.filter(pk=message.pk, state=message.state, claimed_by=message.claimed_by)
    log.warning("mail waits", purpose=message.purpose, message=message.pk, attempts=message.attempts, failure=failure)
    return bool(
        mine.update(
            state=MessageState.WAITING,
            failure=failure[:300],
            due_at=timezone.now() + pause,
            claimed_by="",
        )
    )


def recover(*, worker: str) -> int:
    """Free the messages that were held when a worker was killed, or lost the database. Returns how many.

    `worker` is the caller's name; it must have no message in hand. What was only claimed waits again, at once. What was
    handed over counts as sent, unless it surely never left.
    """
    now = timezone.now()
    clock.set_right(now)
    held = Message.objects.filter(state__in=[MessageState.CLAIMED, MessageState.HANDED])
    freed = 0
    for message in held.defer("subject", "text", "html"):
        gone = message.claimed_by == worker or journal.is_gone(message.claimed_by)
        if not gone and not _lapsed(message, now):
            continue
        if message.state == MessageState.CLAIMED or (
            gone and journal.kept_back(message.claimed_by, message.pk, message.attempts)
        ):
            freed += _wait_again(message)
        else:
            freed += settle(message, MessageState.SENT, failure=f"{UNCONFIRMED}: the worker stopped before the answer")
    _forget_journals(worker)
    return freed


def _wait_again(message: Message) -> bool:
    """A message that never left waits again, behind those that wait already; a worker's end is no failed attempt."""
    mine = Message.objects.filter(pk=message.pk, state=message.state, claimed_by=message.claimed_by)
    return bool(
        mine.update(
            state=MessageState.WAITING,
            due_at=timezone.now(),
            attempts=max(0, message.attempts - 1),
            claimed_by="",
        )
    )


def _lapsed(message: Message, now: datetime) -> bool:
    lease = HANDED_LEASE if message.state == MessageState.HANDED else CLAIM_LEASE
    return message.claimed_at is None or message.claimed_at + lease < now


def _forget_journals(worker: str) -> None:
    for name in journal.workers():
        if name != worker and journal.is_gone(name) and not Message.objects.filter(claimed_by=name).exists():
            journal.forget(name)

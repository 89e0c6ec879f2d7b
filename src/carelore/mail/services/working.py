"""The worker's round: recover, deliver what is due, tidy now and then; again after a second, until told to stop.

It survives a database that goes away, and it stops between two messages, or at the latest a few seconds after it was
told to: whatever it holds then is as safe as if it had been killed.
"""

import contextlib
import os
import select
import time
from collections.abc import Callable
from pathlib import Path

import structlog
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.db import DatabaseError, InterfaceError, close_old_connections, connection
from django.dispatch import Signal

from carelore.common import throttle
from carelore.common.pages import watch
from carelore.common.signals import hourly, minutely
from carelore.mail import heartbeat
from carelore.mail.carriers import Carrier, carrier
from carelore.mail.services import chores, delivery
from carelore.mail.services.journal import Journal

log = structlog.get_logger("carelore.worker")

POLL = 1.0
RECOVERY = 15.0
BEAT = 10.0
MINUTE = 60.0
HOUR = 3600.0
LONGEST_PAUSE = 60.0


class Stop:
    """A wish to stop that a signal handler may utter at any instant, and that ends a wait at once."""

    def __init__(self) -> None:
        self.asked = False
        self._heard, self._said = os.pipe()

    def ask(self) -> None:
        self.asked = True
        os.write(self._said, b".")

    def wait(self, seconds: float) -> None:
        """Until the time has passed or someone asks."""
        select.select([self._heard], [], [], seconds)

    def close(self) -> None:
        os.close(self._heard)
        os.close(self._said)


class Worker:
    """One worker. `run` returns once `stop` is asked for, or when `once` is asked for and nothing more is due."""

    def __init__(self, *, stop: Stop, alive: Callable[[], bool] = lambda: True) -> None:
        self.stop = stop
        self.alive = alive
        self.journal = Journal()
        self.carrier: Carrier = carrier()
        self.heartbeat = Path(settings.HOME) / "worker.heartbeat"
        self._next_recovery = self._next_minute = self._next_hour = self._next_beat = self._next_tell = (
            self._blocked_until
        ) = 0.0
        self._blocked_for = self._failed_for = 0.0

    def run(self, *, once: bool = False) -> None:
        try:
            while not self.stop.asked and self.alive():
                self._beat()
                if self._safely(self._round) and once:
                    break
                self.stop.wait(self._failed_for or POLL)
            self._safely(lambda: heartbeat.leave(self.journal.worker))
        finally:
            self.carrier.close()
            self.journal.close()

    def _safely(self, act: Callable[[], None]) -> bool:
        """Do it; when the database is away, wait longer each time and begin anew with recovery."""
        try:
            act()
        except (DatabaseError, InterfaceError) as error:
            self._failed_for = min(max(1.0, self._failed_for * 2), LONGEST_PAUSE)
            self._next_recovery = 0.0
            log.warning("database away", kind=type(error).__name__, seconds=self._failed_for)
            with contextlib.suppress(DatabaseError, InterfaceError):
                connection.close()
            return False
        self._failed_for = 0.0
        return True

    def _round(self) -> None:
        now = time.monotonic()
        close_old_connections()
        self._show(now)
        self._tell(now)
        if now >= self._next_recovery:
            delivery.recover(worker=self.journal.worker)
            self._next_recovery = now + RECOVERY
        self._deliver(now)
        if now >= self._next_minute:
            self._next_minute = now + MINUTE
            each_on_its_own(minutely)
        if now >= self._next_hour:
            self._next_hour = now + HOUR
            tidy()

    def _deliver(self, now: float) -> None:
        """Deliver until nothing is due, the way is blocked, or we are to stop."""
        if now < self._blocked_until:
            return
        while not self.stop.asked:
            went = delivery.deliver_next(carrier=self.carrier, notes=self.journal)
            if went is None:
                break
            if not went:
                self._blocked_for = min(max(1.0, self._blocked_for * 2), LONGEST_PAUSE)
                self._blocked_until = time.monotonic() + self._blocked_for
                break
            self._blocked_for = 0.0
            self._beat()
            self._show(time.monotonic())
            self._tell(time.monotonic())
        self.carrier.close()

    def _show(self, now: float) -> None:
        """Renew this worker's row now and then, for who looks from another machine."""
        if now >= self._next_beat:
            self._next_beat = now + BEAT
            heartbeat.beat(self.journal.worker)

    def _tell(self, now: float) -> None:
        """Each second: what kept pages were perhaps not told of, because who wrote it died."""
        if now >= self._next_tell:
            self._next_tell = now + POLL
            watch.catch_up()

    def _beat(self) -> None:
        """Touch `worker.heartbeat`, whose age tells whoever watches that a worker is at work."""
        try:
            os.utime(self.heartbeat)
        except OSError:
            with contextlib.suppress(OSError):
                self.heartbeat.parent.mkdir(parents=True, exist_ok=True)
                self.heartbeat.touch()


def tidy() -> None:
    """What is done every hour."""
    chores.run("common.counts", throttle.forget_old)
    chores.run("sessions", SessionStore.clear_expired)
    each_on_its_own(hourly)


def each_on_its_own(signal: Signal) -> None:
    """One failure stops nothing else, and staff see what failed."""
    answers = signal.send_robust(sender=None)
    failed_before = chores.failing()
    for receiver, answer in answers:
        name, error = chores.name_of(receiver), answer if isinstance(answer, Exception) else None
        if error or name in failed_before:
            chores.note(name, error)

"""Bringing an installation up to this version of the code: one at a time, in order, saying what is done.

Two machines of one network may be told to at once: the second waits, finds the database done, and does its own part.
"""

import contextlib
import fcntl
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import DatabaseError, connection
from django.utils import timezone

from carelore.config import backups, schema, serving
from carelore.config.doctor import report
from carelore.config.doctor.checks import ESSENTIAL
from carelore.config.doctor.rounds import examine

Say = Callable[[str], None]

# Any number that other programs in the same database are unlikely to lock.
LOCK = 7_239_106_014
PATIENCE = timedelta(minutes=30)
FRESH = timedelta(hours=24)


@contextlib.contextmanager
def alone(say: Say) -> Iterator[None]:
    """Hold the lock of this installation: in PostgreSQL, or in a file beside the SQLite database."""
    with _file_lock() if connection.vendor == "sqlite" else contextlib.nullcontext() as file:
        until = time.monotonic() + PATIENCE.total_seconds()
        told = False
        while not _taken(file):
            if time.monotonic() > until:
                raise CommandError("Another upgrade has been at work for half an hour. Nothing was done here.")
            if not told:
                say("Another upgrade is at work; waiting for its end ...")
                told = True
            time.sleep(0.5)
        try:
            yield
        finally:
            if file is None:
                with contextlib.suppress(DatabaseError), connection.cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


@contextlib.contextmanager
def _file_lock() -> Iterator[int]:
    with (Path(settings.HOME) / "upgrade.lock").open("w") as file:
        yield file.fileno()


def _taken(file: int | None) -> bool:
    if file is None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
            return bool(cursor.fetchone()[0])
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def lacks_backup() -> bool:
    """Whether there is something to lose and no backup from the last day that this installation knows of."""
    if "people_user" not in connection.introspection.table_names():
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM people_user LIMIT 1")
        if cursor.fetchone() is None:
            return False
    note = backups.last()
    return note is None or timezone.now() - note.made_at > FRESH


def database(say: Say) -> None:
    """Migrate, if anything waits, and make the table of the shared cache."""
    if waiting := schema.waiting():
        say(f"{len(waiting)} changes to the database, which may take a while:")
        call_command("migrate", interactive=False, verbosity=1, stdout=_Indented(say), skip_checks=True)
    else:
        say("The database is up to date.")
    call_command("createcachetable", verbosity=0)


def static(say: Say) -> None:
    say("Static files gathered." if serving.collect_static() else "Static files are up to date.")


def check(say: Say) -> bool:
    """The doctor's essentials. Whether nothing is wrong."""
    found = examine(ESSENTIAL)
    for line in report.lines([(each, [one for one in findings if one.mend]) for each, findings in found]):
        say(line)
    return not report.is_wrong(found)


class _Indented:
    """Django's own words about each migration, a little to the right, as they come."""

    def __init__(self, say: Say) -> None:
        self._say, self._line = say, ""

    def write(self, words: str) -> None:
        *lines, self._line = (self._line + words).split("\n")
        for line in lines:
            if line.startswith("  Applying "):
                self._say(f"  {line.strip()}")

    def flush(self) -> None:
        pass

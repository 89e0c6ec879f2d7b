"""What stands in the way of a restore: data that would be lost, and processes that still serve."""

import socket
import time
from contextlib import suppress
from datetime import timedelta
from itertools import islice
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connection, transaction

from carelore.config.backups import files
from carelore.config.settings import ENV
from carelore.config.supervisor import reachable
from carelore.mail.heartbeat import silences

FRESH = 15.0
MANY = 10_000
# Rows that a network has before anybody has come.
OWN_DOING = {"common", "config"}


def would_be_lost(brought: set[str]) -> list[str]:
    """What the present network holds, such as "40 people"; nothing for a network that nobody has used.

    Files that the backup brings again are not counted: a restore that was stopped may have left them.
    """
    lost = []
    if _exists():
        for app in apps.get_app_configs():
            if app.name.startswith("carelore.") and app.label not in OWN_DOING:
                for model in app.get_models():
                    if model._meta.label not in {"mail.Heartbeat", "mail.Chore", "people.NetworkSettings"}:
                        lost += _counted(model._meta.db_table, str(model._meta.verbose_name_plural))
    number = sum(1 for _name in islice((name for name in files.names() if name not in brought), MANY))
    return lost + ([f"{number}{' or more' if number == MANY else ''} files"] if number else [])


def still_running() -> list[str]:
    """Signs that Carelore serves or works right now, a sentence each."""
    signs = []
    heart = Path(settings.HOME) / "worker.heartbeat"
    with suppress(OSError):
        if time.time() - heart.stat().st_mtime < FRESH:
            signs.append("A worker of this machine was at work a few seconds ago.")
    with suppress(OSError), socket.create_connection((reachable(ENV.host), ENV.port), timeout=0.5):
        signs.append(f"Something answers on {ENV.host}, port {ENV.port}.")
    if _exists():
        with suppress(DatabaseError), transaction.atomic():
            beating = {beat.machine for beat, silence in silences() if silence < timedelta(seconds=FRESH)}
            signs += [f"A worker on {machine} was at work a few seconds ago." for machine in sorted(beating)]
        signs += _connected()
    return signs


def _exists() -> bool:
    """Whether there is a database to look at. SQLite would make one by looking."""
    name = str(connection.settings_dict["NAME"])
    return connection.vendor != "sqlite" or (Path(name).exists() and Path(name).stat().st_size > 0)


def _connected() -> list[str]:
    if connection.vendor != "postgresql":
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
            "AND backend_type = 'client backend'"
        )
        number = cursor.fetchone()[0]
    return [f"{number} other connections to the database are open."] if number else []


def _counted(table: str, words: str) -> list[str]:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608
            (number,) = cursor.fetchone()
    except DatabaseError:
        return []
    return [f"{number} {words}"] if number else []

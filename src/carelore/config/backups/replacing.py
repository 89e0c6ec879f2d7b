"""The database changes in one step: until everything is in order it is the old one, killed or not.

On SQLite a new file is built beside the old and takes its name at the end. On PostgreSQL everything, dropping the old
tables included, is one transaction.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from django.db import DatabaseError, connection, transaction

from carelore.config.backups.errors import BackupError
from carelore.config.backups.target import settle

SIDE = ("-wal", "-shm", "-journal")
LIVE = "Somebody uses the database. Stop Carelore on every machine, then restore again."


@contextmanager
def replaced() -> Iterator[None]:
    """Within, the default connection is an empty database; at the end it becomes the database."""
    if connection.vendor == "sqlite":
        with _new_file():
            yield
    else:
        with transaction.atomic():
            _drop_tables()
            yield


def strangers() -> list[str]:
    """Tables that are surely not Carelore's, which a restore on PostgreSQL therefore will not drop."""
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
        apps: set[str] = set()
        if "django_migrations" in names:
            cursor.execute("SELECT DISTINCT app FROM django_migrations")
            apps = {app for (app,) in cursor.fetchall()}
    if not apps:
        return names
    ours = tuple(f"{app}_" for app in apps | {"django", "common"})
    return [name for name in names if not name.startswith(ours)]


def _drop_tables() -> None:
    if others := strangers():
        raise BackupError(
            f"The database also holds tables that are not Carelore's ({', '.join(others[:5])}). "
            "Give Carelore a database of its own."
        )
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL lock_timeout = '10s'")
        try:
            for name in connection.introspection.table_names(cursor):
                cursor.execute(f"DROP TABLE {connection.ops.quote_name(name)} CASCADE")
        except DatabaseError as error:
            raise BackupError(f"{LIVE} ({str(error).splitlines()[0]})") from None


@contextmanager
def _new_file() -> Iterator[None]:
    old = Path(connection.settings_dict["NAME"])
    new = old.with_name(f"{old.name}.restoring")
    given = connection.settings_dict
    connection.close()
    _remove(new)
    # The new file has no journal of its own beside it, so that one renaming is enough.
    options = {**given["OPTIONS"], "init_command": "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;"}
    try:
        connection.settings_dict = {**given, "NAME": str(new), "OPTIONS": options}
        yield
        connection.close()
        settle(new)
        _close_journal(old, given)
        new.replace(old)
        settle(old.parent)
    finally:
        connection.close()
        connection.settings_dict = given
        _remove(new)


def _close_journal(old: Path, given: dict[str, Any]) -> None:
    """Bring the old database's journal home: left behind, it would be taken for one of the new file."""
    if not old.exists():
        return
    try:
        last = sqlite3.connect(old, timeout=5, isolation_level=None)
        try:
            last.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            (mode,) = last.execute("PRAGMA journal_mode=DELETE").fetchone()
        finally:
            last.close()
    except sqlite3.OperationalError:
        mode = "wal"
    except sqlite3.DatabaseError:
        mode = "delete"  # A file that is no database; its journal is worth nothing either.
        _remove_sides(old)
    if mode != "delete":
        raise BackupError(LIVE)
    _remove_sides(old)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _remove_sides(path)


def _remove_sides(path: Path) -> None:
    for side in SIDE:
        with suppress(FileNotFoundError):
            path.with_name(path.name + side).unlink()

"""The database: does it answer, is it whole, and will it keep what it was told."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection

from carelore.config import schema
from carelore.config.doctor.findings import Finding, fine, warning, wrong

OLDEST_SQLITE = (3, 35)
OLDEST_POSTGRESQL = 14
FULL = 0.8
# Kinds of file system on which SQLite's locks do not hold.
FAR_AWAY = {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}


def reachable() -> Iterator[Finding]:
    try:
        connection.ensure_connection()
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except (DatabaseError, InterfaceError) as error:
        said = str(error).strip().splitlines()
        yield wrong(
            f"The database does not answer: {said[0] if said else type(error).__name__}",
            "Start it, or mend CARELORE_DATABASE_URL.",
        )
        return
    yield from _sqlite() if connection.vendor == "sqlite" else _postgresql()


def migrations() -> Iterator[Finding]:
    if ahead := schema.ahead():
        yield wrong(*_split(schema.newer_sentence(ahead)))
    elif waiting := schema.waiting():
        yield wrong(f"{len(waiting)} changes to the database wait, {waiting[0]} first.", "Run: carelore upgrade")
    else:
        yield fine("The database fits this version of Carelore.")


def _sqlite() -> Iterator[Finding]:
    version = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        yield wrong(f"SQLite {version} is too old.", "Install a Python with SQLite 3.35 or newer.")
    if (kind := _file_system(sqlite_file())) in FAR_AWAY:
        yield wrong(
            f"The SQLite database lies on a network file system ({kind}), where its locks do not hold.",
            "Move CARELORE_HOME to a disk of this machine, or use PostgreSQL.",
        )
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        journal = cursor.fetchone()[0]
        cursor.execute("PRAGMA quick_check(3)")
        damages = [row[0] for row in cursor.fetchall()]
    if damages != ["ok"]:
        yield wrong(
            f"The database is damaged: {damages[0]}",
            "Stop Carelore, copy the file aside, and restore the last backup (carelore restore).",
        )
    if journal not in {"wal", "memory"}:
        yield warning(
            f"The database's journal is “{journal}”, so that readers wait for writers.", "Run: carelore upgrade"
        )
    if damages == ["ok"]:
        yield fine(f"SQLite {version} answers, and the database is whole.")


def _postgresql() -> Iterator[Finding]:
    shown = {name: _shown(name) for name in ("server_version_num", "server_encoding", "fsync", "synchronous_commit")}
    version = int(shown["server_version_num"]) // 10_000
    if version < OLDEST_POSTGRESQL:
        yield wrong(f"PostgreSQL {version} is too old.", f"Upgrade it to {OLDEST_POSTGRESQL} or newer.")
    if shown["server_encoding"] != "UTF8":
        yield wrong(
            f"The database's encoding is {shown['server_encoding']}: some languages cannot be stored.",
            "Make a new database with ENCODING 'UTF8', and restore a backup into it.",
        )
    for name in ("fsync", "synchronous_commit"):
        if shown[name] == "off":
            yield wrong(
                f"PostgreSQL's {name} is off: a power cut can lose stories, and send mail twice.",
                f"Set {name} = on in postgresql.conf.",
            )
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*), current_setting('max_connections')::int FROM pg_stat_activity")
        used, most = cursor.fetchone()
    if used > FULL * most:
        yield warning(
            f"{used} of PostgreSQL's {most} connections are in use.",
            "Raise max_connections, or serve with fewer CARELORE_THREADS.",
        )
    yield fine(f"PostgreSQL {version} answers; {used} of {most} connections are in use.")


def _shown(name: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s)", [name])
        return str(cursor.fetchone()[0])


def _split(sentences: str) -> tuple[str, str]:
    first, _, rest = sentences.partition(". ")
    return f"{first}.", rest


def sqlite_file() -> Path | None:
    """Where the SQLite database lies; None for another kind, or one in memory."""
    given = settings.DATABASES["default"]
    name = str(given["NAME"])
    if not given["ENGINE"].endswith("sqlite3") or name in {"", ":memory:"} or "mode=memory" in name:
        return None
    return Path(name)


def _file_system(file: Path | None) -> str:
    """The kind of the file system that holds a file, as Linux tells; "" where it is not known."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return ""
    if file is None:
        return ""
    above = {str(each) for each in file.absolute().parents}
    held = [(len(where), kind) for where, kind in mounts if where in above]
    return max(held)[1] if held else ""

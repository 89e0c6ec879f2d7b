"""Making a backup while the network runs: one instant of the database, then the files."""

import json
import socket
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.backends.base.base import BaseDatabaseWrapper
from django.utils import timezone
from django.utils.crypto import salted_hmac

from carelore import __version__
from carelore.config.backups import dumping, files, notes, packing, sealing, target
from carelore.config.backups.packing import Entry, Member
from carelore.config.backups.progress import bar
from carelore.config.backups.snapshot import snapshot
from carelore.config.backups.survey import Survey, survey

FORMAT = 1
HEAD, MANIFEST = "head.json", "manifest.json"


@dataclass
class Made:
    """What was made: its note, and what is not in it and perhaps should be."""

    note: notes.Note
    rows: int
    files: int = 0
    missing: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    removed: int = 0


def make(given: str, *, passphrase: str | None, force: bool = False, keep: int | None = None) -> Made:
    """Write a backup to a file, or to a folder under a dated name, where only the newest `keep` then remain.

    Raises `BackupError`; nothing half-written stays.
    """
    with snapshot() as connection:
        made_at = timezone.now()
        path = target.named(given, made_at=made_at, sealed=passphrase is not None)
        found = survey(connection)
        head = head_of(connection, found, made_at)
        made = Made(None, sum(each["rows"] for each in head["tables"].values()), strange=found.strange)  # type: ignore[arg-type]
        entries: list[Entry] = []
        with target.writing(path, force=force) as file:
            members = _members(connection, found, head, made, entries)
            sealing.write(file, packing.pack(members, made_at=made_at, entries=entries), passphrase=passphrase)
    made.note = notes.remember(path, made_at=made_at, encrypted=passphrase is not None)
    if keep is not None:
        made.removed = len(target.prune(path.parent, keep=keep))
    return made


def head_of(connection: BaseDatabaseWrapper, found: Survey, made_at: datetime) -> dict[str, Any]:
    """What must be known before anything is restored."""
    return {
        "format": FORMAT,
        "carelore": __version__,
        "made_at": made_at.isoformat(),
        "address": settings.BASE_URL,
        "machine": socket.gethostname(),
        "database": connection.vendor,
        "key": key_mark(),
        "migrations": found.migrations,
        "tables": {
            table.name: {
                "model": table.model,
                "columns": [column.name for column in table.columns],
                "rows": dumping.count(connection, table.name),
            }
            for table in found.tables
        },
        "left_out": found.left | dict.fromkeys(found.strange, "unknown to Carelore"),
    }


def key_mark() -> str:
    """Tells one secret key from another, and nothing else about it."""
    return salted_hmac("carelore.backup", "key", algorithm="sha256").hexdigest()[:16]


def _members(
    connection: BaseDatabaseWrapper, found: Survey, head: dict[str, Any], made: Made, entries: list[Entry]
) -> Iterator[Member]:
    yield Member.of(HEAD, _text(head))
    with bar("Database", made.rows, "rows") as shown:
        for table in found.tables:
            yield from dumping.dump(connection, table, advance=shown.update)
    with bar("Files", None, "files") as shown:
        for name in files.names():
            member = files.pack(name)
            if member is None:
                made.missing.append(name)
                continue
            made.files += 1
            yield member
            shown.update(1)
    yield Member.of(MANIFEST, _text({"members": [asdict(entry) for entry in entries], "missing": made.missing}))


def _text(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"

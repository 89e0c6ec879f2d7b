"""When the last good backup was made: in the database for every machine, in a file for the day that is gone."""

import json
import os
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, transaction
from django.utils import timezone

from carelore.config.models import Backup

KEPT = timedelta(days=400)


@dataclass(frozen=True)
class Note:
    """A backup that was written completely; `made_at` is the instant it shows."""

    made_at: datetime
    name: str
    size: int
    encrypted: bool
    machine: str


def last() -> Note | None:
    """The newest good backup that the database or this machine remembers; None when neither knows of any."""
    known = [note for note in (_from_database(), _from_file()) if note is not None]
    return max(known, key=lambda note: note.made_at, default=None)


def remember(path: Path, *, made_at: datetime, encrypted: bool) -> Note:
    """Note a backup in both places. A database that has become unreachable meanwhile, or is older, is no failure."""
    note = Note(made_at, path.name[:255], path.stat().st_size, encrypted, socket.gethostname()[:255])
    _to_file(note)
    try:
        with transaction.atomic():
            Backup.objects.filter(made_at__lt=timezone.now() - KEPT).delete()
            Backup.objects.create(**vars(note))
    except DatabaseError:
        pass
    return note


def file() -> Path:
    return Path(settings.HOME) / "backup.last"


def _from_database() -> Note | None:
    try:
        with transaction.atomic():
            row = Backup.objects.order_by("-made_at", "-pk").first()
    except DatabaseError:
        return None
    return None if row is None else Note(row.made_at, row.name, row.size, row.encrypted, row.machine)


def _from_file() -> Note | None:
    try:
        found = json.loads(file().read_text())
        return Note(**{**found, "made_at": datetime.fromisoformat(found["made_at"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _to_file(note: Note) -> None:
    made = file().with_suffix(f".{os.getpid()}")
    made.write_text(json.dumps({**vars(note), "made_at": note.made_at.isoformat()}) + "\n")
    made.replace(file())

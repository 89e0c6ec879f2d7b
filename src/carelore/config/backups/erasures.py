"""What was taken back or erased since a backup, so that restoring it does not bring it back.

A backup knows nothing of what came after it. So every story that is taken back and every account that is erased leaves
a line in HOME/erasures.log: when, which kind, and a hash or a number that means nothing without the database. A restore
reads that file, any that it is given, and the database it replaces.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from carelore.config.backups.errors import BackupError

KEPT = timedelta(days=400)  # longer than any backup should be
TAKEN_BACK = "SELECT slug FROM moments_moment WHERE withdrawn_at IS NOT NULL"
ERASED = "SELECT id FROM people_user WHERE erased_at IS NOT NULL"
LEFT = "SELECT message_id FROM mail_message WHERE state IN ('handed', 'sent', 'cancelled')"
STORY, PERSON = "story", "person"


@dataclass
class Since:
    """Stories by the hash of their name, accounts by number, and the messages that have left, by their Message-ID."""

    stories: set[str] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)


def file() -> Path:
    return Path(settings.HOME) / "erasures.log"


def hashed(slug: str) -> str:
    return hashlib.sha256(slug.encode()).hexdigest()


def note(kind: str, which: str) -> None:
    """Write one line, whole, whoever else writes."""
    line = json.dumps({"at": timezone.now().isoformat(), "kind": kind, "which": which}) + "\n"
    handle = os.open(file(), os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    try:
        os.write(handle, line.encode())
        os.fsync(handle)
    finally:
        os.close(handle)


def gathered(others: Iterable[Path] = ()) -> Since:
    """All that is known here of what was taken back and erased. Raises `BackupError` for a file that cannot be read."""
    since = Since()
    for path in [*([file()] if file().exists() else []), *others]:
        for line in _lines(path):
            if line["kind"] == STORY:
                since.stories.add(line["which"])
            elif line["kind"] == PERSON:
                since.people.add(int(line["which"]))
    if connection.vendor != "sqlite" or Path(connection.settings_dict["NAME"]).exists():
        since.stories |= {hashed(slug) for slug in _asked(TAKEN_BACK)}
        since.people |= set(_asked(ERASED))
        since.messages |= set(_asked(LEFT))
    return since


def forget_old() -> None:
    """Drop lines that no backup worth keeping is older than."""
    if not file().exists():
        return
    limit = (timezone.now() - KEPT).isoformat()
    lines = file().read_text().splitlines(keepends=True)
    kept = [line for line in lines if json.loads(line)["at"] > limit]
    if len(kept) < len(lines):
        made = file().with_suffix(f".{os.getpid()}")
        made.touch(mode=0o600)
        made.write_text("".join(kept))
        made.replace(file())


def _lines(path: Path) -> Iterable[dict[str, Any]]:
    try:
        for line in path.read_text().splitlines():
            read = json.loads(line)
            datetime.fromisoformat(read["at"])
            yield {"kind": str(read["kind"]), "which": str(read["which"])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BackupError(f"{path} cannot be read: {error}. Mend it or move it away, knowing what is in it.") from None


def _asked(question: str) -> list[Any]:
    """From the database that is to be replaced, whatever its state."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(question)
            return [value for (value,) in cursor.fetchall()]
    except DatabaseError:
        return []

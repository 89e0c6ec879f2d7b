"""What a restore must do again: what was erased or taken back since the backup was made, and what mail has left.

It goes by `common.erasures`, by such files of other machines, and by the database that it replaces.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import DatabaseError, connection, transaction

from carelore.common.erasures import Erasure, UnreadableErasures, noted
from carelore.config.backups.errors import BackupError
from carelore.moments.services.withdrawn_before import STORY, mark_of
from carelore.people.services.erased_before import PERSON

TAKEN_BACK = "SELECT slug FROM moments_moment WHERE withdrawn_at IS NOT NULL"
ERASED = "SELECT id FROM people_user WHERE erased_at IS NOT NULL"
LEFT = "SELECT message_id FROM mail_message WHERE state IN ('handed', 'sent', 'cancelled')"


@dataclass
class Since:
    """Stories by their mark, accounts by what was noted or by number, messages that have left by their Message-ID."""

    stories: set[str] = field(default_factory=set)
    people: list[Erasure] = field(default_factory=list)
    numbers: set[int] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)


def gathered(others: Iterable[Path] = ()) -> Since:
    """All that is known here of what was taken back and erased. Raises `BackupError` for a file that cannot be read."""
    others = list(others)
    try:
        since = Since(stories={story.mark for story in noted(STORY, others)}, people=noted(PERSON, others))
    except UnreadableErasures as error:
        raise BackupError(error.message) from None
    if connection.vendor != "sqlite" or Path(connection.settings_dict["NAME"]).exists():
        since.stories |= {mark_of(slug) for slug in _asked(TAKEN_BACK)}
        since.numbers |= set(_asked(ERASED))
        since.messages |= set(_asked(LEFT))
    return since


def _asked(question: str) -> list[Any]:
    """From the database that is to be replaced, whatever its state."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(question)
            return [value for (value,) in cursor.fetchall()]
    except DatabaseError:
        return []

"""SQLite's journal of writes keeps deleted words, too, until it is begun anew: on a quiet network for weeks."""

from typing import Any

from django.db import connection
from django.dispatch import receiver

from carelore.common.signals import hourly


@receiver(hourly)
def begin_anew(**about: Any) -> None:
    """Move all that the journal holds into the database, where deleted words are overwritten, and empty it.

    While others read or write longer than a writer waits, it is left for the next hour.
    """
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

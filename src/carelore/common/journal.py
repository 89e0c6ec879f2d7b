"""SQLite's journal of writes keeps deleted words, too, until it is begun anew: on a quiet network for weeks."""

import time
from typing import Any

from django.db import connection
from django.dispatch import receiver

from carelore.common.signals import hourly

TRIES = 20
PATIENCE = 0.05  # seconds


@receiver(hourly)
def begin_anew(**about: Any) -> None:
    """Move all that the journal holds into the database, where deleted words are overwritten, and empty it.

    While it waits for readers, every writer waits for it. So each of its tries is short; while somebody reads on and
    on, as a backup does, it is left for the next hour.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        (usual,) = cursor.execute("PRAGMA busy_timeout").fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")
        try:
            for _try in range(TRIES):
                busy, *_pages = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not busy:
                    return
                time.sleep(PATIENCE)
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {int(usual)}")

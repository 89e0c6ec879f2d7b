"""A row for each worker at work, so that any machine of the network can see whether one is.

Its time is the database's own, written and compared there: clocks of different machines need not agree.
"""

import os
import socket
from datetime import UTC, datetime, timedelta

from django.db import connection, models, transaction
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# A worker that waits for a mail server's answer is silent for up to a minute and a half.
LATE = timedelta(minutes=3)
FORGOTTEN = timedelta(days=2)


class Heartbeat(models.Model):
    """One worker. The row goes when it stops as asked; that of a killed one stays for two days, as a trace."""

    worker = models.CharField(max_length=80, unique=True)
    machine = models.CharField(max_length=120)
    process = models.PositiveIntegerField()
    beaten_at = models.DateTimeField(db_default=Now())

    class Meta:
        verbose_name = _("worker")
        verbose_name_plural = _("workers")
        indexes = [models.Index(fields=["beaten_at"], name="heartbeat_age")]

    def __str__(self) -> str:
        return f"{self.machine}, process {self.process}"


def beat(worker: str) -> None:
    """Say that this worker lives."""
    if Heartbeat.objects.filter(worker=worker).update(beaten_at=Now()):
        return
    with transaction.atomic():
        Heartbeat.objects.filter(beaten_at__lt=Now() - FORGOTTEN).delete()
        Heartbeat.objects.create(worker=worker, machine=socket.gethostname()[:120], process=os.getpid())


def leave(worker: str) -> None:
    """This worker stops as it was asked to."""
    Heartbeat.objects.filter(worker=worker).delete()


def now() -> datetime:
    """The database's clock."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ("CURRENT_TIMESTAMP" if connection.vendor == "sqlite" else "clock_timestamp()"))
        (found,) = cursor.fetchone()
    time = datetime.fromisoformat(found) if isinstance(found, str) else found
    return time if timezone.is_aware(time) else time.replace(tzinfo=UTC)


def silences() -> list[tuple[Heartbeat, timedelta]]:
    """Every worker known here, and for how long it has been silent; the liveliest first."""
    present = now()
    return [(each, max(present - each.beaten_at, timedelta(0))) for each in Heartbeat.objects.order_by("-beaten_at")]

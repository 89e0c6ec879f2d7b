"""The machine's clock: codes, links and limits all live by it."""

import subprocess
from collections.abc import Iterator
from datetime import timedelta

from django.db import connection
from django.utils import timezone

from carelore.config.doctor.findings import Finding, fine, warning, wrong
from carelore.mail import heartbeat

CLOSE = timedelta(seconds=2)
FAR = timedelta(seconds=60)
MEND = "Let the machines keep time: timedatectl set-ntp true (or chrony)."


def against_database() -> Iterator[Finding]:
    """This machine's clock and the database's, where that is another's."""
    if connection.vendor == "sqlite":
        yield fine("The database lies on this machine and shares its clock.")
        return
    before = timezone.now()
    theirs = heartbeat.now()
    away = abs(theirs - before - (timezone.now() - before) / 2)
    seconds = f"{away.total_seconds():.1f} s"
    if away > FAR:
        yield wrong(f"This machine's clock and the database's differ by {seconds}.", MEND)
    elif away > CLOSE:
        yield warning(f"This machine's clock and the database's differ by {seconds}.", MEND)
    else:
        yield fine("This machine's clock agrees with the database's.")


def kept() -> Iterator[Finding]:
    """Whether the system says that its clock is kept right by others."""
    said = _timedatectl()
    if said == "no":
        yield warning("Nothing keeps this machine's clock right.", MEND)
    elif said == "yes":
        yield fine("The system keeps this machine's clock right.")
    else:
        yield fine("Whether something keeps this machine's clock right is not known here.")


def _timedatectl() -> str:
    command = ["timedatectl", "show", "--property=NTPSynchronized", "--value"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""

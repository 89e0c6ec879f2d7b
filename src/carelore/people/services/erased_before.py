"""A restored backup brings back who was erased after it was made. The worker erases them again.

What it goes by lies beside the database, in `erased.txt` of the home folder: a line for each erasure, with the time,
a keyed hash of the address, and the wishes. Without the network's secret key it says nothing; lines go after 90 days.
"""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from django.conf import settings
from django.utils import timezone
from django.utils.crypto import salted_hmac

from carelore.people.models import User

KEPT = timedelta(days=90)
record = structlog.get_logger("carelore.people")


def note(*, email: str, wishes: list[str]) -> None:
    """Remember an erasure. A home that cannot be written to does not stop it."""
    line = " ".join([timezone.now().isoformat(), _sealed(email), *wishes])
    try:
        with os.fdopen(os.open(_file(), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "a") as file:
            file.write(f"{line}\n")
    except OSError as error:
        record.warning("an erasure is not remembered outside the database", kind=type(error).__name__)


def mark_again() -> int:
    """Let those be erased now who were before, and are here again with an account older than that. Returns how many.

    The demo brings its people back on purpose.
    """
    known = {sealed: (at, wishes) for at, sealed, wishes in _lines()}
    if settings.DEMO or not known:
        return 0
    marked = 0
    here = User.objects.filter(erased_at=None).values_list("pk", "email", "date_joined")
    for pk, email, joined in here.iterator():
        at, wishes = known.get(_sealed(email), (None, []))
        if at is not None and joined < at:
            now = timezone.now()
            mine = User.objects.filter(pk=pk, erased_at=None)
            marked += mine.update(erase_at=now, erasure_reminded_at=now, erasure_wishes=wishes)
    return marked


def forget_old() -> None:
    """Drop the lines that are older than any backup should be."""
    lines = list(_lines())
    kept = [line for line in lines if line[0] > timezone.now() - KEPT]
    if len(kept) == len(lines):
        return
    whole = "".join(f"{' '.join([at.isoformat(), sealed, *wishes])}\n" for at, sealed, wishes in kept)
    beside = _file().with_suffix(".new")
    beside.write_text(whole)
    beside.chmod(0o600)
    beside.replace(_file())


def _lines() -> Iterator[tuple[datetime, str, list[str]]]:
    try:
        written = _file().read_text()
    except OSError:
        return
    for line in written.splitlines():
        at, sealed, *wishes = line.split()
        yield datetime.fromisoformat(at), sealed, wishes


def _file() -> Path:
    return Path(settings.HOME) / "erased.txt"


def _sealed(email: str) -> str:
    return salted_hmac("carelore.erased", email.lower(), algorithm="sha256").hexdigest()

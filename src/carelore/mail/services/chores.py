"""Hourly work that fails is written down, so that those who run the network see it, until it succeeds again."""

from collections.abc import Callable
from typing import Any

import structlog
from django.db import DatabaseError, InterfaceError
from django.db.models import F
from django.utils import timezone

from carelore.mail.models import Chore

log = structlog.get_logger("carelore.worker")


def run(name: str, act: Callable[[], Any]) -> None:
    """Do one piece of hourly work. Raises nothing but what says that the database is away."""
    try:
        act()
    except (DatabaseError, InterfaceError):
        raise
    except Exception as error:
        note(name, error)
    else:
        note(name, None)


def note(name: str, error: Exception | None) -> None:
    """Write down how one piece of work went."""
    if error is None:
        Chore.objects.filter(name=name).delete()
        return
    kind = type(error).__name__
    log.error("hourly work failed", chore=name, kind=kind)
    _chore, first = Chore.objects.get_or_create(name=name, defaults={"failure": kind})
    if not first:
        Chore.objects.filter(name=name).update(failure=kind, failures=F("failures") + 1, failed_at=timezone.now())


def failing() -> set[str]:
    """What failed when it was last done."""
    return set(Chore.objects.values_list("name", flat=True))


def name_of(receiver: Callable[..., Any]) -> str:
    """The app and the function: `mail.retire`."""
    module = str(getattr(receiver, "__module__", "")).removeprefix("carelore.").partition(".")[0]
    return f"{module}.{getattr(receiver, '__name__', type(receiver).__name__)}"[:120]

"""What this app does every hour: erase who wanted to leave, and retire what the register says is old."""

from typing import Any

import structlog
from django.conf import settings
from django.db import DatabaseError, InterfaceError
from django.dispatch import receiver

from carelore.common.erasures import UnreadableErasures, noted
from carelore.common.signals import hourly
from carelore.people import registry
from carelore.people.services import erased_before, erasure

log = structlog.get_logger("carelore.people")


@receiver(hourly)
def erase(**about: Any) -> None:
    mark_again()
    erasure.remind_soon()
    erasure.erase_due()


def mark_again() -> None:
    """Whom a database brought back that was erased before. The demo brings its people back on purpose.

    A list that cannot be read keeps nobody else from being erased.
    """
    if settings.DEMO:
        return
    try:
        erased_before.mark_again(noted(erased_before.PERSON))
    except UnreadableErasures as error:
        log.error(error.message)


@receiver(hourly)
def retire_what_is_old(**about: Any) -> None:
    """Each period on its own, so that one failure stops no other; a database that is away stops them all."""
    for period in registry.periods():
        try:
            retired = period.enforce()
        except (DatabaseError, InterfaceError):
            raise
        except Exception:
            log.exception("a period was not enforced", period=period.name)
        else:
            if retired:
                log.info("retired", period=period.name, rows=retired)

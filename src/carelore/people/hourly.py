"""What this app does every hour: erase who wanted to leave, and retire what the register says is old."""

from typing import Any

import structlog
from django.db import DatabaseError, InterfaceError
from django.dispatch import receiver

from carelore.common.signals import hourly
from carelore.people import registry
from carelore.people.services import erased_before, erasure

log = structlog.get_logger("carelore.people")


@receiver(hourly)
def erase(**about: Any) -> None:
    erased_before.mark_again()
    erased_before.forget_old()
    erasure.remind_soon()
    erasure.erase_due()


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

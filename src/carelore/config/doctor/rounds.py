"""Asking all questions at once, each within its time, so that none can stop or delay the others."""

import threading
import time
from collections.abc import Sequence

import structlog
from django.db import DatabaseError, InterfaceError, connections

from carelore.config.doctor.findings import Check, Finding, warning

log = structlog.get_logger("carelore.doctor")


class Asking(threading.Thread):
    """One check in a thread of its own, which is left behind when it does not come back in time."""

    def __init__(self, check: Check) -> None:
        super().__init__(name=f"doctor: {check.name}", daemon=True)
        self.check = check
        self.found: list[Finding] = []

    def run(self) -> None:
        try:
            self.found = asked(self.check)
        finally:
            connections.close_all()  # This thread's own.


def asked(check: Check) -> list[Finding]:
    """What a check has found, here and now, or why it could not look."""
    try:
        return list(check.look())
    except (DatabaseError, InterfaceError):
        return [warning("Not looked at: the database does not answer as it should.")]
    except Exception as error:
        log.debug("check failed", check=check.name, exc_info=error)
        return [
            warning(
                f"This could not be looked at: {type(error).__name__}.",
                "Please report it, with what CARELORE_LOG_LEVEL=DEBUG carelore doctor says.",
            )
        ]


def examine(checks: Sequence[Check]) -> list[tuple[Check, list[Finding]]]:
    """All checks with their findings, in the given order."""
    started = time.monotonic()
    askings = [Asking(check) for check in checks]
    for each in askings:
        each.start()
    for each in askings:
        each.join(max(0.0, started + each.check.seconds - time.monotonic()))
    return [(each.check, _late(each.check) if each.is_alive() else each.found) for each in askings]


def _late(check: Check) -> list[Finding]:
    return [warning(f"No answer within {check.seconds:.0f} seconds.", "Try again when the machine is less busy.")]

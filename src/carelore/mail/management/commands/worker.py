"""`carelore worker`: delivers mail and does what falls due, until it is told to stop."""

import os
import signal
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand
from django.db.backends.signals import connection_created
from django.dispatch import receiver

from carelore.mail.services.working import Stop, Worker

# How long the message in hand may take once we are told to stop.
GRACE = 3.0


class StopNow(BaseException):
    """Leaves whatever the worker waits for."""


class Command(BaseCommand):
    help = "Deliver mail and do what falls due."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="Deliver what is due now, then stop.")
        parser.add_argument(
            "--supervised", action="store_true", help="Stop when the process that started this is gone."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        stop = Stop()
        parent = os.getppid()

        def leave(number: int, frame: FrameType | None) -> None:
            raise StopNow

        def ask(number: int, frame: FrameType | None) -> None:
            if not stop.asked:
                stop.ask()
                signal.setitimer(signal.ITIMER_REAL, GRACE)

        signal.signal(signal.SIGALRM, leave)
        signal.signal(signal.SIGTERM, ask)
        signal.signal(signal.SIGINT, ask)
        alive = (lambda: os.getppid() == parent) if options["supervised"] else (lambda: True)
        try:
            Worker(stop=stop, alive=alive).run(once=options["once"])
        except StopNow:
            os._exit(0)  # Time is short, and nothing is left to do that a start would not do as well.
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


@receiver(connection_created)
def write_through(connection: Any, **about: Any) -> None:
    """In a worker, what SQLite commits is on the disk: "handed over" must outlast a power cut as well."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=FULL")

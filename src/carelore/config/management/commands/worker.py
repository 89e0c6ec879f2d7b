"""The worker, which does not begin on a database that a newer version has written."""

import contextlib
from typing import Any

from django.db import DatabaseError, InterfaceError

from carelore.config import schema
from carelore.mail.management.commands import worker


class Command(worker.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        with contextlib.suppress(DatabaseError, InterfaceError):  # A worker waits for a database that is away.
            schema.refuse_newer()
        super().handle(*args, **options)

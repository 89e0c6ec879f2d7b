"""Django's `migrate`, which refuses to touch a database that a newer version has written."""

from typing import Any

from django.core.management.commands import migrate

from carelore.config import schema


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        if options["database"] == "default":
            schema.refuse_newer()
        super().handle(*args, **options)

"""`carelore moments import …`, `carelore moments export …`: each subcommand is a module of `management.subcommands`."""

import importlib
import pkgutil
from types import ModuleType
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from carelore.common.errors import CareloreError
from carelore.moments.management import subcommands


def _found() -> list[ModuleType]:
    """Each has NAME, HELP, `add_arguments(parser)` and `handle(command, **options)`."""
    names = sorted(each.name for each in pkgutil.iter_modules(subcommands.__path__))
    return [importlib.import_module(f"{subcommands.__name__}.{name}") for name in names]


class Command(BaseCommand):
    help = "Work with the stories of this network."

    def add_arguments(self, parser: CommandParser) -> None:
        choices = parser.add_subparsers(dest="subcommand", required=True, metavar="{import,export,…}")
        for module in _found():
            chosen = choices.add_parser(module.NAME, help=module.HELP, description=module.HELP)
            module.add_arguments(chosen)
            chosen.set_defaults(run=module.handle)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            options.pop("run")(self, **options)
        except CareloreError as error:
            raise CommandError(error.message) from error

"""The `carelore` command: every Django command, with settings found and mistakes in the configuration told plainly."""

import os
import sys


def main() -> None:
    if sys.argv[1:2] == ["demo"]:
        os.environ.setdefault("CARELORE_MODE", "demo")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "carelore.config.settings")
    from carelore.config.environment import ConfigurationError

    try:
        from django.conf import settings

        settings.configured or settings.INSTALLED_APPS  # noqa: B018  the first look at a setting loads them all
    except ConfigurationError as error:
        sys.exit("Carelore cannot start yet:\n" + "\n".join(f"  - {mistake}" for mistake in error.mistakes))
    from django.core.management import execute_from_command_line

    execute_from_command_line(["carelore", *sys.argv[1:]])

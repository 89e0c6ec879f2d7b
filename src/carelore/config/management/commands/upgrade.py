"""`carelore upgrade`: after a new version was installed, bring the database and the files up to it, and check."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from carelore import __version__
from carelore.config import schema, upgrading

UNSAFE = "Changes to the database wait, and no backup is younger than a day. "


class Command(BaseCommand):
    help = "Bring the database and the files of this installation up to this version, and look whether all is well."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--backup", metavar="FILE", help="first write a backup to FILE, if the database changes")
        parser.add_argument("--passphrase-file", metavar="FILE", help="encrypt that backup (carelore help backup)")

    def handle(self, *, backup: str | None, passphrase_file: str | None, **options: Any) -> None:
        self._say(f"Upgrading to Carelore {__version__}.")
        try:
            with upgrading.alone(self._say):
                schema.refuse_newer()
                if schema.waiting():
                    self._secure(backup, passphrase_file)
                self._step("Database")
                upgrading.database(self._say)
        except DatabaseError as error:
            raise CommandError(
                f"The database could not be brought up to date: {str(error).splitlines()[0]}\n"
                "What was done so far is kept, and upgrade goes on from there; mend the cause and run it again."
            ) from error
        self._step("Static files")
        upgrading.static(self._say)
        self._step("Check")
        if not upgrading.check(self._say):
            self._say("The upgrade is done, but something is wrong; see above.")
            sys.exit(1)
        self._say("The upgrade is done. Start Carelore anew, then run: carelore doctor")

    def _secure(self, backup: str | None, passphrase_file: str | None) -> None:
        """Write the backup that was asked for; otherwise say that there is none."""
        if backup:
            self._step("Backup")
            sealed = {"passphrase_file": passphrase_file} if passphrase_file else {}
            call_command("backup", backup, stdout=self.stdout, **sealed)
        elif upgrading.lacks_backup():
            self._say(f"{UNSAFE}Better: carelore upgrade --backup FILE")
            if sys.stdin.isatty() and input("Go on without a backup? [y/N] ").strip().lower() not in {"y", "yes"}:
                raise CommandError("Nothing was changed.")

    def _step(self, name: str) -> None:
        self._say(f"== {name}")

    def _say(self, words: str) -> None:
        self.stdout.write(words)
        self.stdout.flush()

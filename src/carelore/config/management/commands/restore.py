"""`carelore restore`: replace the network by the one in a backup."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from carelore.config.backups import describing, passphrases
from carelore.config.backups.errors import BackupError
from carelore.config.backups.restoring import Wishes, restore


class Command(BaseCommand):
    help = "Replace the database and the files by those in a backup, once all of it has been checked."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--force", action="store_true", help="replace a network that is not empty")
        parser.add_argument("--while-running", action="store_true", help="do not ask whether Carelore still runs")
        parser.add_argument(
            "--mail",
            choices=["hold", "send"],
            default="hold",
            help="messages that had not left: hold them back (they may have left since), or send them",
        )
        parser.add_argument(
            "--erasures",
            type=Path,
            action="append",
            default=[],
            metavar="FILE",
            help="the erasures.log of another machine: what was taken back or erased since is so again",
        )
        passphrases.add_arguments(parser, ask="ask for the passphrase")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        wishes = Wishes(
            force=options["force"],
            while_running=options["while_running"],
            send_mail=options["mail"] == "send",
            erasures=tuple(options["erasures"]),
        )
        try:
            done = restore(file, ask=passphrases.asker(options), wishes=wishes)
        except BackupError as error:
            raise CommandError(error.message) from None
        except DatabaseError as error:
            raise CommandError(f"The database cannot be used: {str(error).splitlines()[0]}") from error
        self.stdout.write(describing.restored(done))

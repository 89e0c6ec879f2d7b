"""`carelore backup`: the database and the files of a running network, in one file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from carelore.config.backups import describing, passphrases
from carelore.config.backups.errors import BackupError
from carelore.config.backups.making import make
from carelore.config.backups.reading import look, verify


class Command(BaseCommand):
    help = "Write the database and the files to one file, while the network runs."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="the file to write, or a folder for one with a dated name")
        parser.add_argument("--force", action="store_true", help="replace FILE if it exists")
        parser.add_argument("--keep", type=int, metavar="N", help="in a folder: remove all but the newest N")
        parser.add_argument("--list", action="store_true", help="only say what is in FILE")
        parser.add_argument("--verify", action="store_true", help="only read all of FILE and compare every checksum")
        passphrases.add_arguments(parser, ask="encrypt, and ask for the passphrase")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        try:
            if options["list"] or options["verify"]:
                self._tell(Path(file), options)
            else:
                self._make(file, options)
        except BackupError as error:
            raise CommandError(error.message) from None
        except DatabaseError as error:
            raise CommandError(f"The database cannot be used: {str(error).splitlines()[0]}") from error

    def _tell(self, path: Path, options: dict[str, Any]) -> None:
        ask = passphrases.asker(options)
        contents = verify(path, ask=ask) if options["verify"] else look(path, ask=ask)
        self.stdout.write(describing.contents(contents))

    def _make(self, file: str, options: dict[str, Any]) -> None:
        if options["keep"] is not None and (options["keep"] < 1 or not (file.endswith("/") or Path(file).is_dir())):
            raise CommandError("--keep needs a folder, and a number from 1.")
        passphrase = passphrases.to_seal_with(options)
        made = make(file, passphrase=passphrase, force=options["force"], keep=options["keep"])
        for warning in describing.warnings(made):
            self.stderr.write(warning)
        self.stdout.write(describing.made(made))

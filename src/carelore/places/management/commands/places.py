"""`carelore places import FILE [--dry-run]`"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from carelore.places.errors import PlacesError
from carelore.places.services.importing import Outcome, Report, import_places


class Command(BaseCommand):
    help = "Bring places in from a CSV file, row by row. The code is the key: the same file can come again."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True, metavar="import")
        bring = acts.add_parser("import", help="create and change places as a CSV file says")
        bring.add_argument("file", type=Path, help="columns: code, parent, kind, name, name_fr, time_zone, ...")
        bring.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            content = options["file"].read_bytes()
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from error
        try:
            report = import_places(actor=None, content=content, dry_run=options["dry_run"])
        except PlacesError as error:
            raise CommandError(error.message) from error
        self._tell(report)
        if report.count(Outcome.REFUSED):
            raise CommandError("Some rows were refused; the report above says why.")

    def _tell(self, report: Report) -> None:
        for name in report.unknown:
            self.stdout.write(f"The column “{name}” is not known and was left out.")
        for result in report.results:
            if result.outcome is not Outcome.UNCHANGED:
                reasons = f": {' '.join(result.reasons)}" if result.reasons else ""
                self.stdout.write(f"line {result.line}: {result.code or '(no code)'} {result.outcome}{reasons}")
        counts = ", ".join(f"{report.count(outcome)} {outcome}" for outcome in Outcome)
        self.stdout.write(f"{counts}." + (" Nothing was kept: this was a dry run." if report.dry_run else ""))

"""Import stories from a table."""

import csv
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from carelore.moments.enums import Kind, Scope, Teller
from carelore.moments.imports.rows import FIELDS, Given
from carelore.moments.imports.tables import read_table
from carelore.moments.services.importing import Report, import_stories
from carelore.people.models import User
from carelore.places.models import Place

NAME = "import"
HELP = "Import stories from a CSV file or a workbook; they wait for a moderator."
SHOWN = 10


def add_arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("file", type=Path, help="CSV in any common encoding, or .xlsx (its first sheet)")
    add(
        "--place", required=True, metavar="CODE", help="where the stories happened; a column “place” may name one below"
    )
    add("--map", action="append", default=[], metavar="COLUMN=FIELD", help=f"fields: {', '.join(FIELDS)}")
    add("--kind", choices=Kind.values, default="", help="the kind of stories that have neither kind nor sentiment")
    add("--teller", choices=Teller.values, default=Teller.UNSAID, help="who tells, where a story does not say")
    add("--language", default="en", help="the language of stories that do not say (en)")
    add("--scope", choices=Scope.values, default=Scope.TEAM, help="who may see them once published (team)")
    add("--consent", default="", metavar="TEXT", help="what the tellers agreed to; needed for any scope but team")
    add("--month-first", action="store_true", help="dates such as 05/31/2026 put the month first")
    add("--as", dest="actor", default="", metavar="EMAIL", help="the lead or steward who imports, for the record")
    add("--dry-run", action="store_true", help="try everything, save nothing")
    add("--report", type=Path, metavar="FILE", help="write the refused rows there: line, column, reason")


def handle(command: BaseCommand, **options: Any) -> None:
    given = Given(
        place=_place(options["place"]),
        kind=options["kind"],
        teller=options["teller"],
        language=options["language"],
        month_first=options["month_first"],
    )
    table = read_table(options["file"])
    report = import_stories(
        actor=_person(options["actor"]),
        table=table,
        maps=options["map"],
        given=given,
        scope=Scope(options["scope"]),
        consent=options["consent"],
        dry_run=options["dry_run"],
        progress=lambda rows: tqdm(rows, unit=" rows", file=sys.stderr, disable=not sys.stderr.isatty()),
    )
    if options["report"]:
        _write(report, options["report"])
    _tell(command, report, dry_run=options["dry_run"], written=options["report"])


def _place(code: str) -> Place:
    found: Place | None = Place.objects.filter(code__iexact=code).first()
    if found is None:
        raise CommandError(f"No place has the code {code}. The page /places/ lists them all.")
    return found


def _person(email: str) -> User | None:
    if not email:
        return None
    if found := User.objects.filter(email__iexact=email, is_active=True).first():
        return found
    raise CommandError(f"Nobody here has the address {email}.")


def _write(report: Report, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["line", "column", "reason"])
        writer.writerows([refusal.line, refusal.column, refusal.reason] for refusal in report.refused)


def _tell(command: BaseCommand, report: Report, *, dry_run: bool, written: Path | None) -> None:
    say = command.stdout.write
    for refusal in report.refused[: 0 if written else SHOWN]:
        say(f"  line {refusal.line}, {refusal.column or 'the row'}: {refusal.reason}")
    if not written and len(report.refused) > SHOWN:
        say(f"  … and {len(report.refused) - SHOWN} more; --report FILE writes them all")
    if report.turned:
        say(f"{report.turned} dates could only be read with day and month the other way round, and were read so.")
    fate = "would be imported" if dry_run else "imported, and wait for a moderator"
    where = f" (see {written})" if written else ""
    refused = len(report.refused)
    say(f"{report.rows} rows: {report.saved} {fate}, {report.known} imported before, {refused} refused{where}.")

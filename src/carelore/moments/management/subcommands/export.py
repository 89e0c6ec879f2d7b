"""Export stories as a table."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from carelore.moments.services.exporting import export_stories
from carelore.people.models import User
from carelore.places.models import Place

NAME = "export"
HELP = "Write the published stories that a lead or steward may take home as CSV."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--as", dest="actor", required=True, metavar="EMAIL", help="the lead or steward who exports")
    parser.add_argument("--place", default="", metavar="CODE", help="only this place and those below it")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to write (else to the screen)")


def handle(command: BaseCommand, **options: Any) -> None:
    actor = User.objects.filter(email__iexact=options["actor"], is_active=True).first()
    if actor is None:
        raise CommandError(f"Nobody here has the address {options['actor']}.")
    place = Place.objects.filter(code__iexact=options["place"]).first()
    if options["place"] and place is None:
        raise CommandError(f"No place has the code {options['place']}.")
    lines = export_stories(actor=actor, place=place)
    if options["output"]:
        try:
            with options["output"].open("w", encoding="utf-8", newline="") as file:
                file.writelines(lines)
        except OSError as error:
            raise CommandError(f"{options['output']} cannot be written: {error.strerror or error}.") from error
    else:
        for line in lines:
            command.stdout.write(line, ending="")

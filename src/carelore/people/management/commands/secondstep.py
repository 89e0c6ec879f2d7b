"""`carelore secondstep take-away EMAIL --because TEXT`, for when nobody else can let somebody in again."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.services.second_step import take_away_second_step


class Command(BaseCommand):
    help = "Take the second step away from an account whose owner has lost it. It is put on record and mailed to them."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True, metavar="take-away")
        act = acts.add_parser("take-away", help="remove passkeys, app and recovery codes; sign out everywhere")
        act.add_argument("email")
        act.add_argument("--because", required=True, help="how you made sure that it is this person who asks")

    def handle(self, *args: Any, **options: Any) -> None:
        person = User.objects.filter(email__iexact=options["email"]).first()
        if person is None:
            raise CommandError(f"Nobody has an account with the address {options['email']}.")
        try:
            take_away_second_step(actor=None, person=person, how=options["because"])
        except PeopleError as error:
            raise CommandError(error.message) from error
        self.stdout.write(f"{person.email} now signs in without a second step, and was told so by mail.")

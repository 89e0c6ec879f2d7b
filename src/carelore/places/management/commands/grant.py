"""`carelore grant ROLE PLACE EMAIL`: the first roles of a network, given by whoever holds its server."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from carelore.people.models import User
from carelore.places.errors import PlacesError
from carelore.places.models import Place, Role
from carelore.places.services.roles import grant_role


class Command(BaseCommand):
    help = "Give a person a role at a place and all below it. It is put on record and mailed to them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("role", choices=list(Role.values), help=", ".join(Role.values))
        parser.add_argument("place", help="the code of the place")
        parser.add_argument("email", help="the address that the person signs in with")

    def handle(self, *args: Any, **options: Any) -> None:
        place = Place.objects.filter(code=options["place"]).first()
        if place is None:
            raise CommandError(f"There is no place with the code {options['place']}. {_codes()}")
        person = User.objects.filter(email__iexact=options["email"]).first()
        if person is None:
            raise CommandError(
                f"Nobody has an account with the address {options['email']}. They join at /account/signup/ first; "
                "the first account of all is made by `carelore createsuperuser`."
            )
        try:
            grant_role(actor=None, user=person, place=place, role=Role(options["role"]))
        except PlacesError as error:
            raise CommandError(error.message) from error
        self.stdout.write(f"{person.email} is now {options['role']} at {place.code} {place.name}.")


def _codes() -> str:
    """The topmost places: whoever gives the first role wants one of them."""
    codes = list(Place.objects.filter(depth=1).order_by("path").values_list("code", flat=True)[:10])
    if not codes:
        return "There are no places yet: make or import them at /editor/ first."
    return f"The topmost places: {', '.join(codes)}. All codes stand at /editor/ under “Places”."

"""`carelore demo`: load the demo network, say who may sign in, and serve it when asked."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from carelore.people.models import User
from carelore.portal.demo.loader import Network, load_network
from carelore.portal.demo.people import PASSWORD

LOGINS = {
    "member": "reads at Lusombari Referral Hospital",
    "moderator": "moderates in all three countries",
    "safeguarding": "receives what is escalated",
    "responder": "answers stories at Lusombari Referral Hospital",
    "lead": "leads improvement at Skerrowick Hospital",
    "steward": "looks after the places and gives roles",
    "staff": "runs the network",
    "outsider": "is a member without any role",
}


class Command(BaseCommand):
    help = "Load the demo network (again: it is brought back to what it was) and print its logins."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--serve", action="store_true", help="then serve it, until interrupted")

    def handle(self, *, serve: bool, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError(
                "This would add people whose password everybody knows. It runs in the demo alone: "
                "set CARELORE_MODE=demo, and CARELORE_HOME to a folder of its own."
            )
        call_command("migrate", interactive=False, verbosity=0)
        self._report(load_network())
        if serve:
            call_command("serve")

    def _report(self, network: Network) -> None:
        counts = f"{len(network.places)} places, {len(network.people)} people, {len(network.moments)} moments"
        self.stdout.write(f"The demo network is ready: {counts}.\nSign in as\n")
        for key, role in LOGINS.items():
            self.stdout.write(f"  {_address(network.people[key])}  {role}")
        self.stdout.write(f"Password for all of them: {PASSWORD}\nAddress: {settings.BASE_URL}/")
        self.stdout.flush()


def _address(user: User) -> str:
    return user.email.ljust(28)

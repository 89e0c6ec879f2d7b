"""`carelore doctor`: says what is wrong with this installation and how to mend it; exit status 1 if anything is."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from carelore.config.doctor import mail, report
from carelore.config.doctor.checks import CHECKS
from carelore.config.doctor.findings import Check
from carelore.config.doctor.rounds import asked, examine


class Command(BaseCommand):
    help = "Look for what is wrong with this installation, and say how to mend it."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", dest="machine", help="for monitoring")
        parser.add_argument("--send-to", metavar="ADDRESS", help="send one test mail, too")

    def handle(self, *, machine: bool, send_to: str | None, **options: Any) -> None:
        if send_to and not is_email(send_to):
            raise CommandError(f"{send_to} is not an e-mail address. Nothing was looked at, and nothing sent.")
        found = examine(CHECKS)
        if send_to:
            letter = Check("test mail", lambda: [mail.send_to(send_to)])
            found.append((letter, asked(letter)))
        self.stdout.write(report.as_json(found) if machine else "\n".join(report.lines(found)))
        self.stdout.flush()
        if report.is_wrong(found):
            sys.exit(1)


def is_email(given: str) -> bool:
    try:
        validate_email(given)
    except ValidationError:
        return False
    return True

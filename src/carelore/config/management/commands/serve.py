"""`carelore serve`: the web server and the worker, in one process tree."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from carelore.config import serving
from carelore.config.settings import ENV


class Command(BaseCommand):
    help = "Serve Carelore, worker included, until it is told to stop."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-worker", action="store_true", help="leave the worker to `carelore worker`")

    def handle(self, *, no_worker: bool, **options: Any) -> None:
        serving.prepare(ENV)
        serving.become_supervisor(ENV, with_worker=not no_worker)

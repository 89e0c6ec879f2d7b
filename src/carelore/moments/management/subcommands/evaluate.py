"""Measure what would be suggested."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from carelore.moments.imports.labelled import read_labelled
from carelore.moments.themes.evaluating import evaluate
from carelore.moments.themes.training import TooFew

NAME = "evaluate"
HELP = "Learn principles from one table of labelled texts, try them on another, and print the scores as JSON."


def add_arguments(parser: ArgumentParser) -> None:
    columns = "columns “text” and “principles” (joined by |)"
    parser.add_argument("--train", required=True, type=Path, metavar="FILE", help=f"what to learn from: {columns}")
    parser.add_argument("--test", required=True, type=Path, metavar="FILE", help="what to try it on, by other people")
    parser.add_argument("--language", default="en", help="the language of both (en)")


def handle(command: BaseCommand, **options: Any) -> None:
    try:
        scores = evaluate(read_labelled(options["train"]), read_labelled(options["test"]), options["language"])
    except TooFew as error:
        raise CommandError(str(error)) from error
    per_principle = {principle: score.f1 for principle, score in scores.per_principle.items()}
    said = {"macro_f1": scores.macro_f1, "micro_f1": scores.micro_f1, "per_principle": per_principle}
    command.stdout.write(json.dumps(said))

"""Learn of which principles stories speak."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from carelore.moments.imports.labelled import read_labelled
from carelore.moments.services import learning, relearning

NAME = "train"
HELP = "Learn principles from the stories confirmed here and from labelled texts, and keep the model."


def add_arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--labelled", type=Path, metavar="FILE", help="bring these texts in first: columns “text” and “principles”")
    add("--language", default="", help="only this language; that of the file, if there is one (en)")
    add("--source", default="", help="where the texts come from (the name of the file)")


def handle(command: BaseCommand, **options: Any) -> None:
    language, file = options["language"], options["labelled"]
    if file:
        language = language or "en"
        texts = read_labelled(file)
        new = learning.import_labelled(texts=texts, language=language, source=(options["source"] or file.name)[:120])
        command.stdout.write(f"{len(texts)} labelled texts, {new} of them new.")
    languages = [language] if language else sorted(relearning.counted()) or ["en"]
    for each in languages:
        try:
            made = learning.train(language=each)
        except learning.TooFewStories as error:
            command.stdout.write(f"{each}: no model. {error.message}")
            continue
        f1 = made.scores["macro_f1"]
        command.stdout.write(f"{each}: learnt from {made.texts} stories and texts; F1 {f1:.2f} on those not seen.")

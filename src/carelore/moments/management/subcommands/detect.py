"""Show what the detectors of identity find, for those who measure them."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from carelore.moments.identity import find_spans

NAME = "detect"
HELP = "Print what could identify a person in a list of sentences, as JSON."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--file",
        required=True,
        type=Path,
        help='JSON: [["en_GB", "a text", [[start, end, kind], …]], …]; spans may lack',
    )


def handle(command: BaseCommand, **options: Any) -> None:
    """Offsets count code points. Printed in ASCII alone, so that lone surrogates stay valid JSON too."""
    found = [_found(number, row) for number, row in enumerate(_rows(options["file"]), start=1)]
    command.stdout.write(json.dumps(found))


def _rows(path: Path) -> list[Any]:
    try:
        rows = json.loads(path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise CommandError(f"{path} is not JSON: {error}.") from error
    if not isinstance(rows, list):
        raise CommandError(f"{path} must hold a list of [locale, text, spans].")
    return rows


def _found(number: int, row: Any) -> list[Any]:
    if not (isinstance(row, list) and len(row) >= 2 and isinstance(row[0], str) and isinstance(row[1], str)):
        raise CommandError(f"Entry {number} is not [locale, text, spans].")
    locale, text = row[:2]
    language, _, region = locale.replace("-", "_").partition("_")
    spans = find_spans(text, language=language, region=region or None)
    return [locale, text, [[span.start, span.end, str(span.kind)] for span in spans]]

"""Where a passphrase comes from: a file, the configuration, the terminal. Never the command line, which others see."""

import sys
from argparse import ArgumentParser
from getpass import getpass
from pathlib import Path
from typing import Any

from carelore.config.backups.errors import BackupError
from carelore.config.backups.sealing import Ask
from carelore.config.settings import ENV

SHORTEST = 12


def add_arguments(parser: ArgumentParser, *, ask: str) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="the first line of FILE is the passphrase")
    parser.add_argument("--passphrase", action="store_true", help=ask)


def to_seal_with(options: dict[str, Any]) -> str | None:
    """The passphrase for a new backup; None when nobody asked for one. Raises `BackupError`."""
    found = _given(options)
    if found is None and options["passphrase"]:
        found = _typed("Passphrase: ")
        if _typed("Once more: ") != found:
            raise BackupError("The two are not the same. Nothing was written.")
    if found is not None and len(found) < SHORTEST:
        raise BackupError(f"The passphrase is too short: use at least {SHORTEST} characters, best five or six words.")
    return found


def asker(options: dict[str, Any]) -> Ask:
    """Finds the passphrase of a sealed backup, once it is needed."""

    def ask() -> str:
        found = _given(options)
        return _typed("Passphrase of the backup: ") if found is None else found

    return ask


def _given(options: dict[str, Any]) -> str | None:
    file = options["passphrase_file"]
    if file is None:
        return None if options["passphrase"] else ENV.backup_passphrase or None
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        raise BackupError(f"The passphrase cannot be read from {file}: {error}.") from None
    if not lines or not lines[0]:
        raise BackupError(f"There is no passphrase in the first line of {file}.")
    return str(lines[0])


def _typed(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise BackupError(
            "A passphrase is needed: use --passphrase-file, or set CARELORE_BACKUP_PASSPHRASE, or use a terminal."
        )
    return str(getpass(prompt))

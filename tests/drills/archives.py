"""What two backups hold, row by row, so that they can be compared."""

import json
from pathlib import Path
from typing import Any

from carelore.config.backups.reading import members

# Columns that a restore changes on purpose: messages that had not left are held back.
CHANGED = {"mail_message": {"state", "failure", "done_at", "claimed_at", "claimed_by"}}


def rows_of(path: Path, *, passphrase: str = "") -> dict[str, list[dict[str, Any]]]:
    """The rows of every table, by name of column; JSON as what it says, since PostgreSQL writes it in its own way."""
    found: dict[str, list[dict[str, Any]]] = {}
    with members(path, ask=lambda: passphrase) as (_sealed, parts):
        for part in parts:
            if part.name.startswith("tables/"):
                table = part.name.split("/")[1]
                lines = [json.loads(line) for line in part.lines()]
                if table not in found:
                    columns, found[table] = lines.pop(0), []
                found[table] += [_row(table, columns, line) for line in lines]
    return found


def files_of(path: Path, *, passphrase: str = "") -> dict[str, bytes]:
    with members(path, ask=lambda: passphrase) as (_sealed, parts):
        return {part.name: part.read() for part in parts if part.name.startswith("files/")}


def _row(table: str, columns: list[str], line: list[Any]) -> dict[str, Any]:
    row = dict(zip(columns, line, strict=True))
    return {name: _plain(value) for name, value in row.items() if name not in CHANGED.get(table, ())}


def _plain(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in "[{":
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value

"""Looking into a backup without restoring it: what its beginning says, and whether all of it is as it was written."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from carelore.config.backups import sealing
from carelore.config.backups.errors import BackupError, BrokenBackup
from carelore.config.backups.files import FOLDER
from carelore.config.backups.making import FORMAT, HEAD, MANIFEST
from carelore.config.backups.packing import Content, Entry, unpack
from carelore.config.backups.progress import bar
from carelore.config.backups.sealing import Ask

LARGEST_HEAD = 64 << 20


@dataclass
class Contents:
    """What is in a backup. `entries` and `missing` are known once it was verified."""

    path: Path
    head: dict[str, Any]
    sealed: bool
    entries: list[Entry] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    verified: bool = False

    @property
    def made_at(self) -> datetime:
        return datetime.fromisoformat(self.head["made_at"])

    @property
    def files(self) -> set[str]:
        return {entry.name.removeprefix(FOLDER) for entry in self.entries if entry.name.startswith(FOLDER)}


@contextmanager
def members(path: Path, *, ask: Ask) -> Iterator[tuple[bool, Iterator[Content]]]:
    """The members of a backup in their order, and whether it is sealed. Raises `BackupError`."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror}.") from None
    with file:
        sealed = sealing.is_sealed(file)
        with sealing.opened(file, ask=ask) as stream:
            yield sealed, unpack(stream)


def look(path: Path, *, ask: Ask) -> Contents:
    """Read only the beginning."""
    with members(path, ask=ask) as (sealed, parts):
        return Contents(path, head_from(parts), sealed)


def verify(path: Path, *, ask: Ask) -> Contents:
    """Read everything and compare every checksum and number. Raises `BrokenBackup`."""
    with members(path, ask=ask) as (sealed, parts), bar("Checking", None, "parts") as shown:
        contents = Contents(path, head_from(parts, keep := []), sealed)
        rows: dict[str, int] = {}
        manifest = None
        for part in parts:
            if manifest is not None:
                raise BrokenBackup("The file is damaged: its list of contents is not at its end. Use another backup.")
            if part.name == MANIFEST:
                manifest = _json(part)
                continue
            kind, _, rest = part.name.partition("/")
            if not is_plain(part.name):
                raise BrokenBackup(
                    f"{part.name[:80]!r} is no name that Carelore gives. This backup is not to be trusted."
                )
            if kind == "tables":
                table = rest.partition("/")[0]
                rows[table] = rows.get(table, -1 if table not in rows else 0) + sum(1 for _line in part.lines())
            keep.append(part.entry())
            shown.update(1)
    if manifest is None or manifest.get("members") != [asdict(entry) for entry in keep]:
        raise BrokenBackup("The file is damaged: not everything that was written is there. Use another backup.")
    if rows != {name: table["rows"] for name, table in contents.head["tables"].items()}:
        raise BrokenBackup("The file is damaged: rows are missing from it. Use another backup.")
    contents.entries, contents.missing, contents.verified = keep, manifest["missing"], True
    return contents


def head_from(parts: Iterator[Content], entries: list[Entry] | None = None) -> dict[str, Any]:
    """The first member. Raises `BackupError` when it is of another kind, or of a later one."""
    first = next(parts, None)
    if first is None or first.name != HEAD:
        raise BrokenBackup("This is not a backup that Carelore made.")
    head = _json(first)
    if not isinstance(head.get("format"), int):
        raise BrokenBackup("This is not a backup that Carelore made.")
    if head["format"] > FORMAT:
        raise BackupError(f"This backup was made by Carelore {head.get('carelore')}, which is newer. Install that one.")
    if entries is not None:
        entries.append(first.entry())
    return head


def is_plain(name: str) -> bool:
    """Whether a name stays within its folder."""
    return "\0" not in name and not {"", ".", ".."} & set(name.split("/"))


def _json(part: Content) -> dict[str, Any]:
    if part.size > LARGEST_HEAD and part.name == HEAD:
        raise BrokenBackup("This is not a backup that Carelore made.")
    try:
        found = json.loads(part.read())
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise BrokenBackup(f"The file is damaged: {part.name} cannot be read. Use another backup.")
    return found

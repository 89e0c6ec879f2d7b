"""Where a backup is written: beside its name until it is complete and on the disk, and only for its owner to read."""

import errno
import fcntl
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from carelore.config.backups.errors import BackupError

DATED = re.compile(r"carelore-\d{8}T\d{6}Z\.(tar\.gz|tar)")
PART = ".part"
STALE = 24 * 3600.0


def named(given: str, *, made_at: datetime, sealed: bool) -> Path:
    """The file to write; in a folder, one with the date in its name."""
    path = Path(given)
    if given.endswith("/") or path.is_dir():
        return path / f"carelore-{made_at:%Y%m%dT%H%M%SZ}{'.tar' if sealed else '.tar.gz'}"
    return path


@contextmanager
def writing(path: Path, *, force: bool) -> Iterator[IO[bytes]]:
    """A file that gets its name once all is written, and vanishes when something fails. Raises `BackupError`."""
    refuse_existing(path, force=force)
    part = path.with_name(path.name + PART)
    try:
        file = os.fdopen(os.open(part, os.O_CREAT | os.O_RDWR, 0o600), "r+b")
    except OSError as error:
        cause = error.strerror
        if isinstance(error, FileNotFoundError):
            cause = f"there is no folder {path.parent}. Make it first (mkdir -p {path.parent})"
        raise BackupError(f"Cannot write {path}: {cause}.") from None
    with file:
        _take(file, path)
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            refuse_existing(path, force=force)
            part.replace(path)
        except OSError as error:
            raise _explained(path, error) from error
        finally:
            part.unlink(missing_ok=True)
    settle(path.parent)


def refuse_existing(path: Path, *, force: bool) -> None:
    if path.exists() and not force:
        raise BackupError(f"{path} exists already. Name another file, or use --force to replace it.")


def prune(folder: Path, *, keep: int) -> list[Path]:
    """Remove all but the newest dated backups of a folder, and what killed ones left. Returns the removed backups."""
    dated = sorted(path for path in folder.iterdir() if DATED.fullmatch(path.name))
    for part in folder.glob(f"carelore-*{PART}"):
        with suppress(FileNotFoundError):
            if part.stat().st_mtime < time.time() - STALE:
                part.unlink()
    for path in (old := dated[:-keep]):
        path.unlink(missing_ok=True)
    return old


def _take(file: IO[bytes], path: Path) -> None:
    """Only one process writes it."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BackupError(f"Another backup is being written to {path} right now.") from None
    os.fchmod(file.fileno(), 0o600)
    file.truncate(0)


def _explained(path: Path, error: OSError) -> Exception:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return BackupError(f"No room is left for {path}: nothing was kept. Make room, or name another disk.")
    return BackupError(f"Cannot write {path}: {error.strerror or error}. Nothing was kept.")


def settle(path: Path) -> None:
    """What a file holds, or the names in a folder, outlast a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

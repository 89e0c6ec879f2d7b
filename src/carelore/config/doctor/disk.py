"""Room to write, and files that are not for everybody's eyes."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from carelore.config.doctor.database import sqlite_file
from carelore.config.doctor.findings import Finding, fine, warning, wrong

MEGABYTE = 1_000_000
LITTLE = 1_000 * MEGABYTE
NEXT_TO_NOTHING = 200 * MEGABYTE
FEW_FILES = 10_000


def room() -> Iterator[Finding]:
    """Bytes and inodes, wherever Carelore writes."""
    for place in _places():
        free = shutil.disk_usage(place).free
        said = f"{_size(free)} are free in {place}."
        if free < NEXT_TO_NOTHING:
            yield wrong(f"Only {said}", "Make room now: without it nothing new can be saved.")
        elif free < LITTLE:
            yield warning(f"Only {said}", "Make room, or give it a larger disk.")
        else:
            yield fine(said)
        system = os.statvfs(place)
        if system.f_files and system.f_favail < FEW_FILES:
            yield warning(
                f"Only {system.f_favail} more files can be made in {place}, however small.",
                "Remove old files, or make a new file system with more inodes.",
            )


def writable() -> Iterator[Finding]:
    """Whether the account that asks can write, and is the one that serves."""
    for place in _places():
        try:
            with tempfile.TemporaryFile(dir=place) as file:
                file.write(b"Carelore")
        except OSError as error:
            yield wrong(f"{place} cannot be written: {error.strerror}.", "Give it to the account that runs Carelore.")
        else:
            yield fine(f"{place} can be written.")
    owner = Path(settings.HOME).stat().st_uid
    if os.geteuid() == 0 and owner != 0:
        yield warning(
            "This was asked as root, but CARELORE_HOME belongs to another account: files made now would be root's.",
            "Run commands as the account that serves, such as: sudo -u carelore carelore doctor",
        )


def private() -> Iterator[Finding]:
    """No other account of the machine may read people's words or the secret key."""
    found = []
    for file in _secret_files():
        mode = file.stat().st_mode
        if mode & stat.S_IRWXO:
            found.append(file)
            yield wrong(f"{file} can be read by every account of this machine.", f"Run: chmod o= {file}")
    if not found:
        yield fine("Other accounts of this machine cannot read the database, the files or the secret key.")


def _places() -> list[Path]:
    """Where Carelore writes, one for each file system; the home before what lies beside it."""
    file = sqlite_file()
    places = [Path(tempfile.gettempdir()), _above(Path(settings.MEDIA_ROOT)), *([file.parent] if file else [])]
    return list({each.stat().st_dev: each for each in [*places, Path(settings.HOME)]}.values())


def _above(place: Path) -> Path:
    """The folder itself, or the nearest above it that is there."""
    return place if place.exists() else _above(place.parent)


def _secret_files() -> list[Path]:
    """What holds words of people or secrets. A folder stands for what lies in it."""
    database = sqlite_file()
    beside = [Path(f"{database}{end}") for end in ("", "-wal", "-shm")] if database else []
    wanted = [*beside, Path(settings.HOME) / "secret_key", Path(settings.MEDIA_ROOT)]
    if config := os.environ.get("CARELORE_CONFIG"):
        wanted.append(Path(config))
    return [each for each in wanted if each.exists() and not _hidden(each)]


def _hidden(file: Path) -> bool:
    """Whether a folder above already keeps others out."""
    return any(not above.stat().st_mode & stat.S_IXOTH for above in _folders(file))


def _folders(file: Path) -> list[Path]:
    return list(file.absolute().parents)


def _size(number: int) -> str:
    return f"{number / 1000 / MEGABYTE:.1f} GB" if number >= 1000 * MEGABYTE else f"{number / MEGABYTE:.0f} MB"

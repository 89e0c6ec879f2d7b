"""The files that people uploaded, wherever the storage keeps them."""

from collections.abc import Iterator
from contextlib import suppress
from typing import IO

from django.core.files.base import File
from django.core.files.storage import Storage, default_storage

from carelore.config.backups.errors import BackupError
from carelore.config.backups.packing import PIECE, Content, Member

FOLDER = "files/"


def names(folder: str = "") -> Iterator[str]:
    """Every file, in order, so that two backups of the same files are alike."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in sorted(files):
        if name:
            yield f"{folder}{name}"
    for name in sorted(folders):
        if name:
            yield from names(f"{folder}{name}/")


def pack(name: str) -> Member | None:
    """A file as a member of a backup; None when it has gone since it was listed."""
    try:
        file = default_storage.open(name)
        file.seek(0, 2)
    except FileNotFoundError:
        return None
    size = file.tell()
    return Member(FOLDER + name, size, _pieces(name, file, size))


def _pieces(name: str, file: IO[bytes], size: int) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while size:
            piece = file.read(min(PIECE, size))
            if not piece:
                raise BackupError(f"The file {name} grew shorter while it was read. Try again.")
            size -= len(piece)
            yield piece


def same(name: str, content: Content) -> bool | None:
    """Whether a kept file equals the one in a backup; None when there is none. Reads the content to its end."""
    try:
        with default_storage.open(name) as kept:
            while piece := content.read(PIECE):
                if kept.read(len(piece)) != piece:
                    return False
            return not kept.read(1)
    except FileNotFoundError:
        return None


class Incoming(File):  # type: ignore[type-arg]
    """A member of a backup as a file that a storage can save. It can be read once, from its beginning."""

    def __init__(self, name: str, content: Content) -> None:
        super().__init__(content, name)  # type: ignore[arg-type]
        self.size = content.size

    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        while piece := self.read(chunk_size or PIECE):
            yield piece


def save(name: str, content: Content, *, storage: Storage = default_storage) -> None:
    """Keep a file under exactly its old name. Whatever had that name goes."""
    with suppress(FileNotFoundError):
        storage.delete(name)
    if storage.save(name, Incoming(name, content)) != name:
        raise BackupError(f"The file {name} cannot be kept under its name. Make room for it and restore again.")


def remove_others(wanted: set[str]) -> int:
    """Remove every file that is not wanted. Returns how many."""
    others = [name for name in names() if name not in wanted]
    for name in others:
        default_storage.delete(name)
    return len(others)

"""One stream of named members, compressed, each with its checksum: a gzipped tar that any machine can open.

Written and read piece by piece, so that memory does not grow with the network. Reading is strict: what is cut short,
altered or appended raises `BrokenBackup`.
"""

import hashlib
import io
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import IO

from carelore.config.backups.errors import BrokenBackup

PIECE = 1 << 16
GZIP = 31  # zlib's word for "with the header and the checksum of gzip"
BROKEN = "The file is damaged: {}. Use another backup."


@dataclass(frozen=True)
class Member:
    """A part of a backup before it is written. `pieces` hold exactly `size` bytes."""

    name: str
    size: int
    pieces: Iterable[bytes]

    @classmethod
    def of(cls, name: str, content: bytes) -> "Member":
        return cls(name, len(content), [content])


@dataclass(frozen=True)
class Entry:
    """A part of a backup that was written."""

    name: str
    size: int
    sha256: str


def pack(members: Iterable[Member], *, made_at: datetime, entries: list[Entry]) -> Iterator[bytes]:
    """The bytes of a backup. `entries` grows as members are written, so that the last member can tell of the others."""
    packer = zlib.compressobj(6, zlib.DEFLATED, GZIP)
    for member in members:
        header = tarfile.TarInfo(member.name)
        header.size, header.mode, header.mtime = member.size, 0o600, int(made_at.timestamp())
        yield packer.compress(header.tobuf(tarfile.PAX_FORMAT))
        digest, size = hashlib.sha256(), 0
        for piece in member.pieces:
            digest.update(piece)
            size += len(piece)
            yield packer.compress(piece)
        if size != member.size:
            raise ValueError(f"{member.name} was said to have {member.size} bytes and has {size}.")
        entries.append(Entry(member.name, size, digest.hexdigest()))
        yield packer.compress(bytes(-size % tarfile.BLOCKSIZE))
    yield packer.compress(bytes(2 * tarfile.BLOCKSIZE))
    yield packer.flush()


class Content:
    """What one member holds, read once; `entry` tells what was read, complete after the last piece."""

    closed = False

    def __init__(self, name: str, size: int, source: IO[bytes]) -> None:
        self.name = name
        self.size = size
        self._source = source
        self._digest = hashlib.sha256()
        self._read = 0

    def read(self, size: int = -1) -> bytes:
        try:
            piece = self._source.read(size)
        except tarfile.TarError as error:
            raise BrokenBackup(BROKEN.format(error)) from None
        self._digest.update(piece)
        self._read += len(piece)
        return piece

    def seekable(self) -> bool:
        """Asked by those who would like to read it twice, such as a store of files."""
        return False

    def lines(self) -> Iterator[bytes]:
        """The lines, without their ends."""
        rest = b""
        while piece := self.read(PIECE):
            *whole, rest = (rest + piece).split(b"\n")
            yield from whole
        if rest:
            yield rest

    def entry(self) -> Entry:
        while self.read(PIECE):
            pass
        return Entry(self.name, self._read, self._digest.hexdigest())


def unpack(source: IO[bytes]) -> Iterator[Content]:
    """The members of a backup in order. Whatever of one is not read is passed over."""
    stream = _Unzipped(source)
    try:
        with tarfile.open(fileobj=stream, mode="r|", bufsize=PIECE) as archive:
            for header in archive:
                opened = archive.extractfile(header) if header.isreg() else None
                if opened is None:
                    raise BrokenBackup(BROKEN.format(f"{header.name[:80]!r} is no file"))
                content = Content(header.name, header.size, opened)
                yield content
                content.entry()
            stream.finish()
    except (tarfile.TarError, UnicodeError) as error:
        raise BrokenBackup(BROKEN.format(error)) from None


class _Unzipped(io.RawIOBase):
    """The plain bytes of a gzipped stream, which must end where its checksum ends."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._unpacker = zlib.decompressobj(GZIP)
        self._waiting = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = PIECE) -> bytes:
        while not self._unpacker.eof:
            waiting = self._waiting or self._source.read(PIECE)
            if not waiting:
                raise BrokenBackup(BROKEN.format("it ends too early"))
            try:
                piece = self._unpacker.decompress(waiting, max(size, 1))
            except zlib.error as error:
                raise BrokenBackup(BROKEN.format(error)) from None
            self._waiting = self._unpacker.unconsumed_tail
            if piece:
                return piece
        if self._unpacker.unused_data or self._source.read(1):
            raise BrokenBackup(BROKEN.format("something was added to its end"))
        return b""

    def finish(self) -> None:
        """Read on to the checksum; nothing but the tar's own padding may come before it."""
        while piece := self.read():
            if piece.strip(b"\0"):
                raise BrokenBackup(BROKEN.format("something was added after its last part"))

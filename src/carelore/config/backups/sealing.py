"""Under a passphrase or not: the two shapes a backup file can have.

Plain, it is the gzipped tar itself. Sealed, it is a tar of two files in the age format: `key.age`, a key made for this
backup alone, under the passphrase; and `backup.tar.gz.age`, the gzipped tar under that key. In two steps because age's
own passphrase mode, in the library used here, holds everything in memory at once. The `age` program opens both.
"""

import io
import os
import tarfile
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import IO

import pyrage  # type: ignore[import-untyped]

from carelore.config.backups.errors import BrokenBackup, WrongPassphrase

KEY, BODY = "key.age", "backup.tar.gz.age"
Ask = Callable[[], str]


def write(target: IO[bytes], pieces: Iterable[bytes], *, passphrase: str | None) -> None:
    """Write a backup's bytes into an open file, sealed when there is a passphrase."""
    if passphrase is None:
        for piece in pieces:
            target.write(piece)
        return
    identity = pyrage.x25519.Identity.generate()
    key = _locked(identity, passphrase)
    target.write(_header(KEY, len(key)) + key + bytes(-len(key) % tarfile.BLOCKSIZE))
    place = target.tell()
    target.write(_header(BODY, 0))
    _encrypt(pieces, target, identity.to_public())
    end = target.tell()
    size = end - place - tarfile.BLOCKSIZE
    target.write(bytes(-size % tarfile.BLOCKSIZE + 2 * tarfile.BLOCKSIZE))
    target.seek(place)
    target.write(_header(BODY, size))


@contextmanager
def opened(source: IO[bytes], *, ask: Ask) -> Iterator[IO[bytes]]:
    """The gzipped tar in a backup file; `ask` is called for the passphrase when it is sealed.

    Raises `WrongPassphrase`, `BrokenBackup`.
    """
    if not is_sealed(source):
        yield source
        return
    try:
        with tarfile.open(fileobj=source, mode="r:") as outer:
            key, body = outer.next(), outer.next()
            if key is None or body is None or (key.name, body.name) != (KEY, BODY) or key.size > 10_000:
                raise BrokenBackup("This is not a backup that Carelore made.")
            _check_end(source, body)
            identity = _identity(outer.extractfile(key).read(), ask())  # type: ignore[union-attr]
            with _decrypted(outer.extractfile(body), identity) as plain:  # type: ignore[arg-type]
                yield plain
    except tarfile.TarError as error:
        raise BrokenBackup(f"The file is damaged: {error}. Use another backup.") from None


def is_sealed(source: IO[bytes]) -> bool:
    start = source.read(len(KEY))
    source.seek(0)
    return start == KEY.encode()


def _header(name: str, size: int) -> bytes:
    """One block, whatever the size."""
    header = tarfile.TarInfo(name)
    header.size, header.mode = size, 0o600
    return header.tobuf(tarfile.GNU_FORMAT)


def _check_end(source: IO[bytes], body: tarfile.TarInfo) -> None:
    """After the last part there is only a tar's own padding, all of it."""
    source.seek(body.offset_data + body.size)
    if source.read() != bytes(-body.size % tarfile.BLOCKSIZE + 2 * tarfile.BLOCKSIZE):
        raise BrokenBackup("The file is damaged: its end is not what was written. Use another backup.")


def _locked(identity: pyrage.x25519.Identity, passphrase: str) -> bytes:
    """The library makes this take about a second, so that guessing is slow."""
    return bytes(pyrage.passphrase.encrypt(f"{identity}\n".encode(), passphrase))


def _identity(key: bytes, passphrase: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(pyrage.passphrase.decrypt(key, passphrase).decode().strip())
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError):
        raise WrongPassphrase("The passphrase does not open this backup, or its first part is damaged.") from None


class _Pulled(io.RawIOBase):
    """Pieces as a file to read from, which remembers what went wrong while they were made."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._rest = memoryview(b"")
        self.error: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            while not self._rest:
                self._rest = memoryview(next(self._pieces))
        except StopIteration:
            return b""
        except BaseException as error:
            self.error = error
            raise
        piece, self._rest = bytes(self._rest[:size]), self._rest[size:]
        return piece


class _Noting:
    """A file to write into that remembers its own error: the library would make it a text."""

    def __init__(self, target: IO[bytes]) -> None:
        self._target = target
        self.error: OSError | None = None

    def write(self, piece: bytes) -> int:
        try:
            return self._target.write(piece)
        except OSError as error:
            self.error = error
            raise

    def flush(self) -> None:
        self._target.flush()


def _encrypt(pieces: Iterable[bytes], target: IO[bytes], recipient: pyrage.x25519.Recipient) -> None:
    source, sink = _Pulled(pieces), _Noting(target)
    try:
        pyrage.encrypt_io(source, sink, [recipient])
    except BaseException as error:
        raise (source.error or sink.error or error) from None


@contextmanager
def _decrypted(source: IO[bytes], identity: pyrage.x25519.Identity) -> Iterator[IO[bytes]]:
    """The library pushes and we pull: a thread decrypts into a pipe."""
    taking, giving = os.pipe()
    failure: list[Exception] = []

    def push() -> None:
        with os.fdopen(giving, "wb") as pipe:
            try:
                pyrage.decrypt_io(source, pipe, [identity])
            except (OSError, pyrage.DecryptError) as error:
                failure.append(error)
            with suppress(BrokenPipeError):
                pipe.flush()

    thread = threading.Thread(target=push, daemon=True)
    with os.fdopen(taking, "rb") as pipe:
        thread.start()
        try:
            yield _Checked(pipe, thread, failure)  # type: ignore[misc]
        finally:
            pipe.close()
            thread.join()


class _Checked:
    """What comes out of the pipe; its end is an end only when the decryption says so."""

    def __init__(self, pipe: IO[bytes], thread: threading.Thread, failure: list[Exception]) -> None:
        self._pipe, self._thread, self._failure = pipe, thread, failure

    def read(self, size: int) -> bytes:
        piece = self._pipe.read(size)
        if len(piece) < size:
            self._thread.join()
            if self._failure:
                raise BrokenBackup("The file is damaged: it cannot be decrypted. Use another backup.")
        return piece

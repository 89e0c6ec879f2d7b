"""Knowing, after a worker was killed, whether the last byte of a message could have left.

The outbox commits "handed over" before that byte leaves, and a commit takes milliseconds. A worker that is killed in
between leaves a message that says "handed over" and never was. So each worker also keeps a file of its own, in which it
writes the message's number straight before the byte. That takes microseconds and outlives the process, though not the
machine: a name says on which machine, since which start and among which processes it was written, and anybody else
does not trust it.
"""

import hashlib
import mmap
import os
import secrets
import socket
from collections.abc import Callable
from functools import partial
from pathlib import Path

from django.conf import settings


def _read(name: str) -> str:
    try:
        return Path(name).read_text()
    except OSError:
        return ""


def _namespace() -> str:
    try:
        return str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        return ""


# This machine, since its last start, as far as this process sees other processes.
NODE = hashlib.sha256(
    "\n".join([socket.gethostname(), _read("/proc/sys/kernel/random/boot_id"), _namespace()]).encode()
).hexdigest()[:16]
WIDTH = 26


def folder() -> Path:
    return Path(settings.HOME) / "outbox"


def _started(process: int) -> str:
    """When a process began, by the system's count, so that a number used anew is not mistaken; "" for a dead one."""
    stat = _read(f"/proc/{process}/stat").rpartition(")")[2].split()
    if not stat:
        return "0" if not Path("/proc/self/stat").exists() else ""
    return "" if stat[0] in "ZX" else stat[19]


class Journal:
    """One worker's file. `worker` is its name, unique for ever: node, process, its start, chance."""

    def __init__(self) -> None:
        self.worker = f"{NODE}:{os.getpid()}:{_started(os.getpid())}:{secrets.token_hex(6)}"
        folder().mkdir(parents=True, exist_ok=True)
        file = os.open(_path(self.worker), os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600)
        os.write(file, bytes(WIDTH))  # Written, so that the room is there for good.
        self._line = mmap.mmap(file, WIDTH)
        os.close(file)

    def noting(self, message: int, attempt: int) -> Callable[[], None]:
        """An act that notes that the last byte of a message leaves now. It only changes memory that is the file's."""
        return partial(self._line.__setitem__, slice(0, WIDTH), _line(message, attempt))

    def close(self) -> None:
        """Close the file, and leave it: what it says may still be asked. The next worker removes it."""
        self._line.close()


def is_gone(worker: str) -> bool:
    """Whether this worker surely runs no more; False also where that cannot be known from here."""
    node, _, rest = worker.partition(":")
    process, _, rest = rest.partition(":")
    if node != NODE or not process.isdigit():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return _started(int(process)) != rest.partition(":")[0]


def kept_back(worker: str, message: int, attempt: int) -> bool:
    """Whether this worker, which runs no more, surely never let the last byte of a message leave at this attempt."""
    if worker.partition(":")[0] != NODE:
        return False
    try:
        return _path(worker).read_bytes() != _line(message, attempt)
    except OSError:
        return False


def forget(worker: str) -> None:
    """Remove the file of a worker that is gone and left nothing behind."""
    _path(worker).unlink(missing_ok=True)


def workers() -> list[str]:
    """The names of all workers with a file here."""
    return [each.name.replace("_", ":") for each in folder().glob("*_*_*_*")]


def _path(worker: str) -> Path:
    return folder() / worker.replace(":", "_")


def _line(message: int, attempt: int) -> bytes:
    return f"{message:020}/{attempt:05}".encode()

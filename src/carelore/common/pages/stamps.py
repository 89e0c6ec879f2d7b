"""Numbers that all processes of a machine see at once: how often each shown table has changed.

They lie in one small file of the home that every process maps into its memory, so that reading one costs no system
call. Each table has a slot of two: how often rows were added to it, and how often it was altered in any other way. Two
tables may fall into one slot; then a change of one makes pages of the other anew, which is slower and not wrong.

One more number, the tick, says that anything has moved at all. It is written after the slots, and who relies on it
reads it before them: then an unchanged tick means unchanged slots. Whoever relies on it looks at the slots themselves
once a second nevertheless, for a process that was killed between the two, or is of a version that knows no tick.
"""

import fcntl
import mmap
import os
import secrets
import struct
import threading
import time
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from django.conf import settings

SLOTS = 256  # the first stands for everything
PAIR = struct.Struct("<QQ")
HEAD = 64  # the machine's name in 16 bytes, the tick in 8, and room
TICK = 2  # which of the words of eight bytes it is
SIZE = HEAD + SLOTS * PAIR.size


class Change(NamedTuple):
    """A table that was written to; `altered` unless rows were only added."""

    table: str
    altered: bool


Seen = tuple[tuple[slice, bytes], ...]  # where in the file, and what stood there


def place_of(table: str) -> int:
    """Where in the file the pair of a table lies; of everything, for an empty name."""
    return HEAD + PAIR.size * (crc32(table.encode()) % (SLOTS - 1) + 1 if table else 0)


class Stamps:
    """The file, open. `map` is what readers look at, and `words` the same in eights; only `move` writes.

    A word is written in one go, so that nobody reads half of an old number and half of a new one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._open()

    def _open(self) -> None:
        """Open the file, or make it. A new one begins with the time, so that no old number comes back."""
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX)
            if os.fstat(self._file).st_size != SIZE:
                start = PAIR.pack(time.time_ns(), time.time_ns())
                os.truncate(self._file, 0)
                os.pwrite(self._file, secrets.token_bytes(HEAD) + start * SLOTS, 0)
            self.map = mmap.mmap(self._file, SIZE)
            self.words = memoryview(self.map).cast("Q")
        finally:
            fcntl.flock(self._file, fcntl.LOCK_UN)
        self.machine = self.map[:16].hex()
        self._process = os.getpid()

    def is_current(self) -> bool:
        """Whether the file is still the one at its path, and open in this process rather than in its parent."""
        try:
            there, here = self.path.stat(), os.fstat(self._file)
        except OSError:
            return False
        return (there.st_dev, there.st_ino, os.getpid()) == (here.st_dev, here.st_ino, self._process)

    def mend(self) -> None:
        """Open the file anew if somebody has replaced it. What was seen in the old one equals nothing in the new."""
        with self._lock:
            if not self.is_current():
                os.close(self._file)
                self._open()

    def seen(self, tables: Iterable[str]) -> Seen:
        """What to remember before reading these tables, for `unmoved` and `unaltered`."""
        return seen_in(self.map, tables)

    def unmoved(self, seen: Seen) -> bool:
        """Whether nothing has changed since."""
        look = self.map
        for place, was in seen:  # A loop: this is half of what answering from memory costs.  # noqa: SIM110
            if look[place] != was:
                return False
        return True

    def unaltered(self, seen: Seen) -> bool:
        """Whether at most rows were added since."""
        return all(self.map[place][8:] == was[8:] for place, was in seen)

    def move(self, changes: Iterable[Change]) -> None:
        """Say that these have changed. Counted under a lock that all processes share."""
        self.mend()
        with self._lock:
            fcntl.flock(self._file, fcntl.LOCK_EX)
            try:
                for change in changes:
                    added = place_of(change.table) // 8
                    self._count(added + 1 if change.altered or not change.table else added)
                self._count(TICK)
            finally:
                fcntl.flock(self._file, fcntl.LOCK_UN)

    def _count(self, word: int) -> None:
        self.words[word] = (self.words[word] + 1) % 2**64


def seen_in(content: bytes | mmap.mmap, tables: Iterable[str]) -> Seen:
    """The pairs of these tables, and of everything, in the file or in a copy of it."""
    places = [HEAD, *sorted({place_of(table) for table in tables})]
    return tuple((slice(place, place + PAIR.size), content[place : place + PAIR.size]) for place in places)


EVERYTHING = Change("", altered=True)


@cache
def _at(path: Path) -> Stamps:
    return Stamps(path)


def stamps() -> Stamps | None:
    """The stamps of this home; none where the file cannot be made, and then nothing is kept in memory."""
    try:
        return _at(Path(settings.HOME) / "pages.stamps")
    except OSError:
        return None

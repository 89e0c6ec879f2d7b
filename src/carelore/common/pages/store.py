"""The pages of one process, within a bound of bytes; what was asked for least lately goes first.

Addresses with a query lie on a shelf of their own, a quarter of the room: whoever asks for endlessly many of them
pushes out other such pages, never the plain ones.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable

from carelore.common.pages.kept import Kept

Address = tuple[str, str, str, str]  # scheme, host, path, query


class Shelf:
    """Pages by address, the least lately asked for first."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.taken = 0
        self._pages: OrderedDict[Address, Kept] = OrderedDict()
        self._sizes: dict[Address, int] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._pages)

    def get(self, address: Address) -> Kept | None:
        found = self._pages.get(address)
        if found is not None:
            try:
                self._pages.move_to_end(address)
            except KeyError:  # Another thread has just put it out.
                return None
        return found

    def put(self, address: Address, page: Kept) -> None:
        """Keep it, or measure it again after it has taken another form; whatever is too large is not kept."""
        size = page.size + 2 * sum(map(len, address))
        with self._lock:
            self._out(address)
            if size > self.room // 4:
                return
            self._pages[address], self._sizes[address] = page, size
            self.taken += size
            while self.taken > self.room:
                self._out(next(iter(self._pages)))

    def drop(self, unwanted: Callable[[Kept], bool]) -> None:
        with self._lock:
            for address in [address for address, page in self._pages.items() if unwanted(page)]:
                self._out(address)

    def _out(self, address: Address) -> None:
        if self._pages.pop(address, None) is not None:
            self.taken -= self._sizes.pop(address)


class Store:
    def __init__(self, room: int) -> None:
        self._plain, self._asked = Shelf(room * 3 // 4), Shelf(room // 4)

    def shelf(self, query: str) -> Shelf:
        return self._asked if query else self._plain

    @property
    def taken(self) -> int:
        return self._plain.taken + self._asked.taken

    def __len__(self) -> int:
        return len(self._plain) + len(self._asked)

    def drop(self, unwanted: Callable[[Kept], bool]) -> None:
        self._plain.drop(unwanted)
        self._asked.drop(unwanted)

"""The pages of one process, within a bound of bytes; what nobody has asked for lately goes first.

Addresses with a query lie on a shelf of their own, a quarter of the room: whoever asks for endlessly many of them
pushes out other such pages, never the plain ones.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable

from carelore.common.pages.kept import Kept

Address = tuple[str, str, str, str]  # scheme, host, path, query


class Shelf:
    """Pages by address, in the order in which they came. `find` is no method, because it is asked at each visit.

    Whoever answers with a page marks it as wanted, which costs nothing, instead of moving it to the end of the row.
    Whatever is wanted when it should go is moved to the end then, once, and loses the mark.
    """

    def __init__(self, room: int) -> None:
        self.room = room
        self.taken = 0
        self._pages: OrderedDict[Address, Kept] = OrderedDict()
        self._sizes: dict[Address, int] = {}
        self._lock = threading.Lock()
        self.find: Callable[[Address], Kept | None] = self._pages.get

    def __len__(self) -> int:
        return len(self._pages)

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
                self._out(self._least_wanted(newest=address))

    def drop(self, unwanted: Callable[[Kept], bool]) -> None:
        with self._lock:
            for address in [address for address, page in self._pages.items() if unwanted(page)]:
                self._out(address)

    def _least_wanted(self, *, newest: Address) -> Address:
        """The first that nobody has wanted since it was last passed over; if all were wanted, the first of them."""
        for _turn in range(len(self._pages)):
            address, page = next(iter(self._pages.items()))
            if not page.wanted and address != newest:
                return address
            page.wanted = False
            self._pages.move_to_end(address)
        return next(iter(self._pages))

    def _out(self, address: Address) -> None:
        if self._pages.pop(address, None) is not None:
            self.taken -= self._sizes.pop(address)


class Store:
    def __init__(self, room: int) -> None:
        self.plain, self.asked = Shelf(room * 3 // 4), Shelf(room // 4)

    def shelf(self, query: str) -> Shelf:
        return self.asked if query else self.plain

    @property
    def taken(self) -> int:
        return self.plain.taken + self.asked.taken

    def __len__(self) -> int:
        return len(self.plain) + len(self.asked)

    def drop(self, unwanted: Callable[[Kept], bool]) -> None:
        self.plain.drop(unwanted)
        self.asked.drop(unwanted)

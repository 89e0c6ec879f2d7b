"""Which columns are hidden where stories fall into columns: months, or who told them.

At each place a block of cells is hidden: some of the rows below it, each in the same columns. Whoever knows all that is
shown knows the sums along the edges of the block, and no more. Each sum, and each rest, is at least five; so every
hidden number could be any of at least six (Fréchet's bounds; decision 24). What is hidden at a place is hidden at all
places in it.
"""

from collections.abc import Iterator

from carelore.moments.insight.rows import LEAST, Counts, Row, added, is_small
from carelore.moments.insight.topics import Topic

Hidden = dict[str, frozenset[int]]  # the columns that are hidden, by the key of the row


def hidden_columns(root: Row, topic: Topic, silent: set[str]) -> Hidden:
    """Of every row of the tree."""
    if root.key in silent:
        return {row.key: _all(topic.of(row.tally)) for row in _walked(root)}
    return dict(_below(root, _alone(topic.of(root.tally)), topic, silent))


def _alone(counts: Counts) -> frozenset[int]:
    """Of the topmost place, which nothing is added up to: with the small columns others, until they have five."""
    hidden = [at for at, number in enumerate(counts) if is_small(number)]
    others = sorted((number, at) for at, number in enumerate(counts) if number and at not in hidden)
    while hidden and sum(counts[at] for at in hidden) < LEAST:
        hidden.append(others.pop(0)[1])
    return frozenset(hidden)


def _below(row: Row, inherited: frozenset[int], topic: Topic, silent: set[str]) -> Iterator[tuple[str, frozenset[int]]]:
    yield row.key, inherited
    shown = [each for each in row.rows if each.key not in silent]
    apart = [topic.of(each.tally) for each in row.rows if each.key in silent]
    counts = [topic.of(each.tally) for each in shown] + ([added(apart)] if apart else [])
    rows, columns = Block(counts, inherited, last_is_hidden=bool(apart)).grown()
    for at, each in enumerate(shown):
        yield from _below(each, columns if at in rows else frozenset(), topic, silent)
    for each in row.rows:
        if each.key in silent:
            yield from ((low.key, _all(topic.of(low.tally))) for low in _walked(each))


class Block:
    """The rows below one place, and the block of them that is hidden; grows until all its edges are five or more.

    `inherited` are columns hidden at the place itself: their sums are known to nobody. The last row may stand for all
    silent places together, which are hidden in any case.
    """

    def __init__(self, counts: list[Counts], inherited: frozenset[int], *, last_is_hidden: bool) -> None:
        self.counts, self.inherited = counts, inherited
        self.free = len(counts) - 1 if last_is_hidden else None
        small = [(row, at) for row, line in enumerate(counts) for at, number in enumerate(line) if is_small(number)]
        self.rows = {row for row, _ in small} | {
            row for row, line in enumerate(counts) if any(line[at] for at in inherited)
        }
        self.columns = set(inherited) | {at for _, at in small}

    def grown(self) -> tuple[frozenset[int], frozenset[int]]:
        """The hidden rows and columns; none where nothing is small."""
        if len(self.counts) == 1:  # The same stories as at the place itself: what is known there is known here.
            return frozenset(self.rows), self.inherited
        while self.rows and (self._mend_a_row() or self._mend_a_column() or self._mend_the_rest()):
            pass
        return (frozenset(self.rows), frozenset(self.columns)) if self.rows else (frozenset(), frozenset())

    def _mass(self, row: int) -> int:
        return sum(self.counts[row][at] for at in self.columns)

    def _sum(self, column: int) -> int:
        return sum(self.counts[row][column] for row in self.rows)

    @property
    def _ruled(self) -> set[int]:
        """The columns whose sum over the block is known, since the place itself shows them."""
        return self.columns - self.inherited

    def _mend_a_row(self) -> bool:
        for row in sorted(self.rows):
            if self._mass(row) < LEAST and self._add_column(LEAST - self._mass(row), rows={row}):
                return True
        return False

    def _mend_a_column(self) -> bool:
        for column in sorted(self._ruled):
            if self._sum(column) < LEAST and self._add_row(LEAST - self._sum(column), columns={column}):
                return True
        return False

    def _mend_the_rest(self) -> bool:
        """What stands beside a row, and beside a column, within the block."""
        if not self._ruled:
            return False
        mass = sum(map(self._mass, self.rows))
        beside_row = mass - max(map(self._mass, self.rows))
        if beside_row < LEAST:
            return self._add_row(LEAST - beside_row, self.columns) or self._add_column(LEAST - beside_row, self.rows)
        beside_column = mass - max(map(self._sum, self._ruled))
        if beside_column < LEAST:
            missing = LEAST - beside_column
            return self._add_column(missing, self.rows) or self._add_row(missing, self.columns)
        return False

    def _add_column(self, missing: int, rows: set[int]) -> bool:
        """The one with the fewest stories that brings what is missing, else the one that brings most."""
        brings = {
            at: sum(self.counts[row][at] for row in rows) for at in range(len(self.counts[0])) if at not in self.columns
        }
        at = _chosen(brings, {at: sum(line[at] for line in self.counts) for at in brings}, missing)
        if at is not None:
            self.columns.add(at)
        return at is not None

    def _add_row(self, missing: int, columns: set[int]) -> bool:
        brings = {row: sum(line[at] for at in columns) for row, line in enumerate(self.counts) if row not in self.rows}
        costs = {row: 0 if row == self.free else sum(self.counts[row]) for row in brings}
        row = _chosen(brings, costs, missing)
        if row is not None:
            self.rows.add(row)
        return row is not None


def _chosen(brings: dict[int, int], costs: dict[int, int], missing: int) -> int | None:
    enough = [at for at, number in brings.items() if number >= missing]
    if enough:
        return min(enough, key=lambda at: (costs[at], at))
    return max((at for at, number in brings.items() if number), key=lambda at: (brings[at], -at), default=None)


def _all(counts: Counts) -> frozenset[int]:
    return frozenset(range(len(counts)))


def _walked(row: Row) -> Iterator[Row]:
    yield row
    for each in row.rows:
        yield from _walked(each)

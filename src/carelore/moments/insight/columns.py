"""Which columns are hidden where stories fall into columns: months, or who told them.

At each place a block of cells is hidden: some of the rows below it, each in the same columns. Whoever knows all that is
shown knows the sums along the edges of the block, and no more. Each sum, and each rest, is at least five; so every
hidden number could be any of at least six (Fréchet's bounds; decision 24). What is hidden at a place is hidden at all
places in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from carelore.moments.insight.choice import Rank
from carelore.moments.insight.rows import LEAST, Counts, Row, added, is_small
from carelore.moments.insight.topics import Topic

Hidden = dict[str, frozenset[int]]  # the columns that are hidden, by the key of the row


def hidden_columns(root: Row, topic: Topic, silent: set[str], rank: Rank) -> Hidden:
    """Of every row of the tree."""
    if root.key in silent:
        return {row.key: _all(topic.of(row.tally)) for row in root.walked()}
    return dict(_Columns(topic, silent, rank).below(root, _alone(topic.of(root.tally), rank, topic.name)))


def _alone(counts: Counts, rank: Rank, name: str) -> frozenset[int]:
    """Of the topmost place, which nothing is added up to: with the small columns others, until they have five besides
    the one that each is known to have; or else all columns, those with nothing too."""
    hidden = [at for at, number in enumerate(counts) if is_small(number)]
    others = [at for at, number in enumerate(counts) if number and at not in hidden]
    others.sort(key=lambda at: rank(f"{name} {at}", counts[at]))
    while hidden and (len(hidden) < 2 or sum(counts[at] for at in hidden) - len(hidden) < LEAST):
        if not others:
            return _all(counts)
        hidden.append(others.pop(0))
    return frozenset(hidden)


@dataclass(frozen=True)
class _Columns:
    topic: Topic
    silent: set[str]
    rank: Rank

    def below(self, row: Row, inherited: frozenset[int]) -> Iterator[tuple[str, frozenset[int]]]:
        yield row.key, inherited
        shown = [each for each in row.rows if each.key not in self.silent]
        apart = [each for each in row.rows if each.key in self.silent]
        counts = [self.topic.of(each.tally) for each in shown]
        if apart:
            counts.append(added(self.topic.of(each.tally) for each in apart))
        names = [each.key for each in shown] + [row.key + " apart"]
        rows, columns = Block(counts, inherited, names, self.rank, last_is_hidden=bool(apart)).grown()
        for at, each in enumerate(shown):
            yield from self.below(each, columns if at in rows else frozenset())
        for each in apart:
            yield from ((low.key, _all(self.topic.of(low.tally))) for low in each.walked())


class Block:
    """The rows below one place, and the block of them that is hidden; grows until all its edges are five or more.

    `inherited` are columns hidden at the place itself: their sums are known to nobody. The last row may stand for all
    silent places together, which are hidden in any case.
    """

    def __init__(
        self, counts: list[Counts], inherited: frozenset[int], names: list[str], rank: Rank, *, last_is_hidden: bool
    ) -> None:
        self.counts, self.inherited, self.names, self.rank = counts, inherited, names, rank
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
        """One that brings what is missing, else the one that brings most."""
        brings = {
            at: sum(self.counts[row][at] for row in rows) for at in range(len(self.counts[0])) if at not in self.columns
        }
        sizes = {at: sum(line[at] for line in self.counts) for at in brings}
        at = _chosen(brings, {at: self.rank(f"{self.names[-1]} {at}", size) for at, size in sizes.items()}, missing)
        if at is not None:
            self.columns.add(at)
        return at is not None

    def _add_row(self, missing: int, columns: set[int]) -> bool:
        brings = {row: sum(line[at] for at in columns) for row, line in enumerate(self.counts) if row not in self.rows}
        costs = {row: 0 if row == self.free else self.rank(self.names[row], sum(self.counts[row])) for row in brings}
        row = _chosen(brings, costs, missing)
        if row is not None:
            self.rows.add(row)
        return row is not None


def _chosen(brings: dict[int, int], costs: dict[int, float], missing: int) -> int | None:
    enough = [at for at, number in brings.items() if number >= missing]
    if enough:
        return min(enough, key=lambda at: (costs[at], at))
    return max((at for at, number in brings.items() if number), key=lambda at: (brings[at], -at), default=None)


def _all(counts: Counts) -> frozenset[int]:
    return frozenset(range(len(counts)))

"""Who has every published number of a family and wants the hidden ones: what each could be at least and at most.

Knows the tree of places and every rule of counting: each story falls into one month and one teller; marks, concerns and
answers are among the stories; a change is an answer to a concern. Places are leaves here, what was told at a place
itself being a leaf beside the places in it. Integer programming (HiGHS) finds the least and the most.
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

PARTS = {"months": 12, "tellers": 5, "principles": 8, "concerns": 1, "answered": 1, "changed": 1}
WIDTH = sum(PARTS.values())
AT = dict(zip(PARTS, np.cumsum([0, *PARTS.values()])[:-1].tolist(), strict=True))


@dataclass(frozen=True)
class Cell:
    """One number of a table: of which row, of what, in which column."""

    row: str
    part: str
    column: int


def columns_of(part: str) -> list[tuple[int, int]]:
    """`(column of the table, variable of a leaf)`."""
    return [(column, AT[part] + column) for column in range(PARTS[part])]


class Attacker:
    """`leaves` are all leaves; `rows` leads from the key of each published row to its leaves and its figures.

    Figures map a part to its numbers, none where hidden; `stories` is one of them. `told` are cells in which at least
    one story is known to be: what is nothing would be shown there.
    """

    def __init__(self, leaves, rows, told):
        self.leaves, self.rows = sorted(leaves), rows
        self.number = len(self.leaves) * WIDTH
        self.lines, self.low, self.high = [], [], []
        for leaf in self.leaves:
            self._rules_of(leaf)
        for key in rows:
            for cell, shown in self.cells(key):
                if shown is not None:
                    self._say(self.vector(cell), shown, shown)
        for cell in told:
            self._say(self.vector(cell), 1, np.inf)
        self.rules = LinearConstraint(csr_array(np.array(self.lines)), self.low, self.high)

    def cells(self, key):
        figures = self.rows[key][1]
        yield Cell(key, "stories", 0), figures["stories"][0]
        for part in PARTS:
            for column, number in enumerate(figures[part]):
                yield Cell(key, part, column), number

    def vector(self, cell):
        """The number as a sum of what is unknown."""
        line = np.zeros(self.number)
        wanted = columns_of("months") if cell.part == "stories" else [columns_of(cell.part)[cell.column]]
        for leaf in self.rows[cell.row][0]:
            for _, variable in wanted:
                line[self._start(leaf) + variable] = 1
        return line

    def range_of(self, cell):
        line = self.vector(cell)
        least, most = (
            milp(sign * line, constraints=self.rules, bounds=Bounds(0, 200), integrality=np.ones(self.number))
            for sign in (1, -1)
        )
        assert [least.success, most.success] == [True, True], "what is published must be possible"
        return round(least.fun), round(-most.fun)

    def _start(self, leaf):
        return self.leaves.index(leaf) * WIDTH

    def _rules_of(self, leaf):
        stories = self._line(leaf, {AT["months"] + month: 1 for month in range(PARTS["months"])})
        self._say(stories - self._line(leaf, {AT["tellers"] + at: 1 for at in range(PARTS["tellers"])}), 0, 0)
        for part in ("principles", "concerns", "answered"):
            for _, variable in columns_of(part):
                self._say(stories - self._line(leaf, {variable: 1}), 0, np.inf)
        for part in ("concerns", "answered"):
            self._say(self._line(leaf, {AT[part]: 1, AT["changed"]: -1}), 0, np.inf)

    def _line(self, leaf, factors):
        line = np.zeros(self.number)
        for variable, factor in factors.items():
            line[self._start(leaf) + variable] = factor
        return line

    def _say(self, line, low, high):
        self.lines.append(line)
        self.low.append(low)
        self.high.append(high)

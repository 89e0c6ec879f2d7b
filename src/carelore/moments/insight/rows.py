"""The tree of places with what was counted at each, the numbers of every place below included."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

LEAST = 5  # the smallest number of stories that is shown
HERE = "+"  # ends the key of the row for what was told at a place itself, beside the places in it

Counts = tuple[int, ...]


def is_small(number: int) -> bool:
    """One to four point at people. None points at nobody: zero may be shown (decision 24)."""
    return 0 < number < LEAST


def added(all_counts: Iterable[Counts]) -> Counts:
    return tuple(map(sum, zip(*all_counts, strict=True)))


@dataclass(frozen=True)
class Tally:
    """What was counted of some stories of one year.

    `principles` are marks of the eight principles; they overlap. `able` is how many stories at most could have a change
    among the concerns, as far as this can be said place by place: the smaller of concerns and answers.
    """

    months: Counts
    tellers: Counts
    principles: Counts
    concerns: int
    answered: int
    changed: int
    able: int
    days: Mapping[int, int] = field(default_factory=dict)  # how many were answered within so many days

    @property
    def stories(self) -> int:
        return sum(self.months)

    @property
    def by_kind(self) -> Counts:
        return self.concerns, self.stories - self.concerns

    @property
    def by_answer(self) -> Counts:
        return self.answered, self.stories - self.answered

    @property
    def by_change(self) -> Counts:
        return self.changed, self.concerns - self.changed

    def by_principle(self, number: int) -> Counts:
        return self.principles[number], self.stories - self.principles[number]


def together(tallies: Iterable[Tally]) -> Tally:
    """The sum of at least one."""
    found = list(tallies)
    days: Counter[int] = Counter()
    for each in found:
        days.update(each.days)
    return Tally(
        months=added(each.months for each in found),
        tellers=added(each.tellers for each in found),
        principles=added(each.principles for each in found),
        concerns=sum(each.concerns for each in found),
        answered=sum(each.answered for each in found),
        changed=sum(each.changed for each in found),
        able=sum(each.able for each in found),
        days=days,
    )


@dataclass(eq=False)
class Row:
    """A place with all below it, or what was told at a place itself. Only rows with stories are in the tree."""

    key: str
    tally: Tally
    rows: list["Row"] = field(default_factory=list)

    def walked(self) -> Iterator["Row"]:
        """The row and all below it."""
        yield self
        for each in self.rows:
            yield from each.walked()


def grown(tallies: Mapping[str, Tally], *, step: int) -> list[Row]:
    """The trees over places that have stories of their own: `{tree path: tally}`, each level `step` characters deep."""
    paths = {path[:end] for path in tallies for end in range(step, len(path) + 1, step)}
    below: dict[str, list[Row]] = {}
    for path in sorted(paths, key=lambda path: (-len(path), path)):
        rows, own = below.pop(path, []), tallies.get(path)
        if own is not None and rows:
            rows.append(Row(path + HERE, own))
        tally = together(row.tally for row in rows) if rows else tallies[path]
        below.setdefault(path[:-step], []).append(Row(path, tally, rows))
    return below.get("", [])

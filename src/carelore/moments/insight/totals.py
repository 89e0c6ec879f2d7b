"""Which places do not even say how many stories they have.

A place with one to four stories says nothing, and all below it neither. So that its number does not follow from those
of the place above and of the places beside it, at least one more is silent. A place that is silent beside others that
show nothing told is known to have one story at least; so the silent ones together have five more than that, or else all
places there are silent, those without stories too.
"""

from dataclasses import dataclass, field

from carelore.moments.insight.choice import Rank
from carelore.moments.insight.rows import LEAST, Row, is_small


@dataclass
class Silent:
    """The keys of the rows whose total is hidden; `around` are those below which even what is nothing is not shown."""

    rows: set[str] = field(default_factory=set)
    around: set[str] = field(default_factory=set)


def silent(root: Row, rank: Rank) -> Silent:
    found = Silent()
    if is_small(root.tally.stories):
        found.rows |= {low.key for low in root.walked()}
    else:
        _below(root, rank, found)
    return found


def _below(row: Row, rank: Rank, found: Silent) -> None:
    """Of the rows below one whose own total is shown."""
    hidden = [each for each in row.rows if is_small(each.tally.stories)]
    others = sorted(
        (each for each in row.rows if each not in hidden), key=lambda each: rank(each.key, each.tally.stories)
    )
    while hidden and not _hide_each_other(hidden):
        if not others:
            found.around.add(row.key)
            break
        hidden.append(others.pop(0))
    for each in row.rows:
        if each in hidden:
            found.rows |= {low.key for low in each.walked()}
        else:
            _below(each, rank, found)


def _hide_each_other(rows: list[Row]) -> bool:
    return len(rows) > 1 and sum(each.tally.stories for each in rows) - len(rows) >= LEAST

"""Which shares are hidden: how many are about a principle, are concerns, were answered, led to a change.

A share has two sides, and both must be none or at least five: nine of ten answered tells of one that was not. Where a
side is small at the topmost place, the share is hidden in the whole tree. Below, places with a small side are silent
together with others, until what they have together has no small side. Whoever knows all that is shown could exchange
stories among the silent places without changing any of it, five at least (decision 24).

Concerns and answers are silent together, since a change is an answer to a concern: who exchanges a story exchanges all
that came of it. A change is told only where both are shown.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from carelore.moments.insight.choice import Rank
from carelore.moments.insight.rows import LEAST, Counts, Row, Tally, is_small

PRINCIPLES = 8


@dataclass(frozen=True)
class Share:
    name: str
    of: Callable[[Tally], Counts]

    def is_small(self, tally: Tally) -> bool:
        return any(map(is_small, self.of(tally)))


KIND = Share("kind", lambda tally: tally.by_kind)
ANSWER = Share("answer", lambda tally: tally.by_answer)
CHANGE = Share("change", lambda tally: tally.by_change)
ABOUT = [
    Share(f"principle {number}", lambda tally, number=number: tally.by_principle(number))  # type: ignore[misc]
    for number in range(PRINCIPLES)
]

Silences = dict[str, set[str]]  # the keys of the rows that hide a share, by its name


def hidden_shares(root: Row, silent: set[str], rank: Rank) -> Silences:
    """Of every share. Where a change cannot be told safely somewhere in the tree, it is told nowhere in it."""
    found: Silences = {}
    for together in ([KIND, ANSWER], *([share] for share in ABOUT)):
        found |= _hidden(root, together, silent, rank)
    at = found[KIND.name] | found[ANSWER.name] | silent
    whole = root.key in at or CHANGE.is_small(root.tally) or not _change_below(root, at, rank)
    found[CHANGE.name] = {row.key for row in root.walked()} if whole else at
    return found


def _hidden(root: Row, shares: Sequence[Share], silent: set[str], rank: Rank) -> Silences:
    found: Silences = {share.name: set(silent) for share in shares}
    if root.key in silent:
        return found
    shown = [share for share in shares if not share.is_small(root.tally)]
    for share in shares:
        if share not in shown:
            found[share.name] |= {row.key for row in root.walked()}
    _below(root, shown, silent, rank, found)
    return found


def _below(row: Row, shares: Sequence[Share], silent: set[str], rank: Rank, found: Silences) -> None:
    rows = [each for each in row.rows if each.key not in silent]
    apart = [each for each in row.rows if each.key in silent]
    chosen = _silenced(rows, apart, shares, rank)
    for each in rows:
        still = list(shares)
        if each in chosen:
            among = [*chosen, *apart]
            still = [share for share in shares if not all(_sums(share, among))]  # all on one side: known anyway
            for share in shares:
                if share not in still:
                    found[share.name] |= {low.key for low in each.walked()}
        _below(each, still, silent, rank, found)


def _silenced(rows: list[Row], apart: list[Row], shares: Sequence[Share], rank: Rank) -> list[Row]:
    """The rows that are silent about these shares, besides those `apart`, which are silent about everything."""
    chosen = [row for row in rows if any(share.is_small(row.tally) for share in shares)]
    name = shares[0].name if shares else ""
    others = [row for row in rows if row not in chosen]
    others.sort(key=lambda row: rank(f"{name} {row.key}", row.tally.stories))
    while others and not _is_safe(chosen, apart, shares):
        chosen.append(others.pop(0))
    return chosen


def _is_safe(chosen: list[Row], apart: list[Row], shares: Sequence[Share]) -> bool:
    among = [*chosen, *apart]
    if any(is_small(side) for share in shares for side in _sums(share, among)):
        return False
    beside = sum(row.tally.stories for row in among) - max((row.tally.stories for row in chosen), default=0)
    return not chosen or beside >= LEAST


def _sums(share: Share, rows: list[Row]) -> list[int]:
    return [sum(share.of(row.tally)[side] for row in rows) for side in (0, 1)]


def _change_below(row: Row, hidden: set[str], rank: Rank) -> bool:
    """Hides more rows, in `hidden`, until no number of changes follows from others; or says that this cannot be."""
    rows = [each for each in row.rows if each.key not in hidden]
    apart = [each for each in row.rows if each.key in hidden]
    chosen = [each for each in rows if CHANGE.is_small(each.tally)]
    others = [each for each in rows if each not in chosen]
    others.sort(key=lambda each: rank(f"{CHANGE.name} {each.key}", each.tally.concerns))
    while not _is_safe_change(chosen, apart):
        if not others:
            return False
        chosen.append(others.pop(0))
    for each in chosen:
        hidden |= {low.key for low in each.walked()}
    return all(_change_below(each, hidden, rank) for each in rows if each not in chosen)


def _is_safe_change(chosen: list[Row], apart: list[Row]) -> bool:
    """As `_is_safe`, counted by the changes that could have been: a change needs a concern that was answered."""
    among = [*chosen, *apart]
    changed, unchanged = _sums(CHANGE, among)
    if is_small(changed) or is_small(unchanged):
        return False
    if not chosen:
        return True
    able = sum(row.tally.able for row in among)
    beside = able - max(row.tally.able for row in chosen)
    return min(changed, able - changed, beside, *(row.tally.able for row in chosen)) >= LEAST

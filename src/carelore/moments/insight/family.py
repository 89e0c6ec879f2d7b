"""The numbers of one year that may be shown, of a topmost place and of every place in it.

They are decided once for the whole tree, whoever looks at whichever page of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from carelore.moments.insight.choice import Rank
from carelore.moments.insight.columns import hidden_columns
from carelore.moments.insight.rows import LEAST, Counts, Row
from carelore.moments.insight.shares import ABOUT, ANSWER, CHANGE, KIND, hidden_shares
from carelore.moments.insight.topics import MONTHS, TELLERS, Topic
from carelore.moments.insight.totals import silent

Number = int | None  # none: hidden
Numbers = tuple[Number, ...]


class Figures(NamedTuple):
    """What may be shown of a place. `days` is the time within which half of the answers came."""

    stories: Number
    months: Numbers
    tellers: Numbers
    principles: Numbers
    concerns: Number
    answered: Number
    changed: Number
    days: Number

    @property
    def kindness(self) -> Number:
        return None if self.concerns is None or self.stories is None else self.stories - self.concerns


NOTHING = Figures(0, (0,) * 12, (0,) * 5, (0,) * 8, 0, 0, 0, None)  # of a place without stories
SILENT = Figures(None, (None,) * 12, (None,) * 5, (None,) * 8, None, None, None, None)


@dataclass(frozen=True)
class Family:
    """Figures by the key of the row; rows without stories are not in it. `around`: where not even nothing is shown."""

    figures: Mapping[str, Figures]
    around: frozenset[str] = frozenset()

    def of(self, key: str, *, step: int) -> Figures:
        """A place without stories has none, but nobody learns so where the place above is silent."""
        if key in self.figures:
            return self.figures[key]
        above = key[: -step if key[-1:].isalnum() else -1]
        if not above:
            return NOTHING
        return SILENT if above in self.around or self.of(above, step=step).stories is None else NOTHING


def family_of(root: Row, rank: Rank) -> Family:
    """`rank` says who is hidden along with small numbers (`choice`)."""
    found_silent = silent(root, rank)
    hidden = found_silent.rows
    months, tellers = (hidden_columns(root, topic, hidden, rank) for topic in (MONTHS, TELLERS))
    shares = hidden_shares(root, hidden, rank)
    found: dict[str, Figures] = {}

    def look(row: Row) -> None:
        tally, key = row.tally, row.key
        answered = None if key in shares[ANSWER.name] else tally.answered
        concerns = None if key in shares[KIND.name] else tally.concerns
        none = 0 in (concerns, answered)  # and so none led to a change, as anybody can tell
        found[key] = Figures(
            stories=None if key in hidden else tally.stories,
            months=_masked(MONTHS, row, months[key]),
            tellers=_masked(TELLERS, row, tellers[key]),
            principles=tuple(
                None if key in shares[share.name] else count
                for share, count in zip(ABOUT, tally.principles, strict=True)
            ),
            concerns=concerns,
            answered=answered,
            changed=None if key in shares[CHANGE.name] and not none else tally.changed,
            days=median(tally.days) if answered is not None and answered >= LEAST else None,
        )
        for each in row.rows:
            look(each)

    look(root)
    return Family(found, frozenset(found_silent.around))


def _masked(topic: Topic, row: Row, hidden: frozenset[int]) -> Numbers:
    counts: Counts = topic.of(row.tally)
    return tuple(None if at in hidden else number for at, number in enumerate(counts))


def median(days: Mapping[int, int]) -> int | None:
    """The number of days within which at least half were answered."""
    number, so_far = sum(days.values()), 0
    for day in sorted(days):
        so_far += days[day]
        if 2 * so_far >= number:
            return day
    return None

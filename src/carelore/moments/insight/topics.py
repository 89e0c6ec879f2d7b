"""What is counted of stories in columns: every story falls into one column of each."""

from collections.abc import Callable
from dataclasses import dataclass

from carelore.moments.insight.rows import Counts, Tally


@dataclass(frozen=True)
class Topic:
    name: str
    of: Callable[[Tally], Counts]


MONTHS = Topic("months", lambda tally: tally.months)
TELLERS = Topic("tellers", lambda tally: tally.tellers)

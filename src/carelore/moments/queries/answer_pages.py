"""Pages of a list of answers, each after a mark: none is shown twice or passed over while others come and go."""

from dataclasses import dataclass

from django.db.models import QuerySet

from carelore.moments.models import Response
from carelore.moments.queries.marks import BadMarkError, beyond, mark_of, read_mark

PAGE = 20


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `after` leads to the next and is empty on the last."""

    responses: list[Response]
    after: str


def page_of(found: QuerySet[Response], *, by: str, after: str = "", size: int = PAGE) -> Page:
    """In the order of the time `by`, the latest first where it begins with a minus; each row has that time.

    A mark that cannot be read leads to the first page.
    """
    name, rising = by.removeprefix("-"), not by.startswith("-")
    try:
        rest = found.filter(beyond(name, *read_mark(after, 2), rising=rising)) if after else found
    except BadMarkError:
        rest = found
    rows = list(rest.order_by(by, "pk" if rising else "-pk")[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    return Page(rows, mark_of(getattr(rows[-1], name), rows[-1].pk) if more else "")

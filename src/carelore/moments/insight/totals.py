"""Which places do not even say how many stories they have.

A place with one to four stories says nothing, and all below it neither. So that its number does not follow from those
of the place above and of the places beside it, at least one more is silent, until the silent ones together have five.
"""

from collections.abc import Iterator

from carelore.moments.insight.rows import LEAST, Row, is_small


def silent(root: Row) -> set[str]:
    """The keys of the rows whose total is hidden."""
    return set(_walked(root) if is_small(root.tally.stories) else _below(root))


def _below(row: Row) -> Iterator[str]:
    """Of the rows below one whose own total is shown."""
    hidden = [each for each in row.rows if is_small(each.tally.stories)]
    others = sorted((each for each in row.rows if each not in hidden), key=lambda each: (each.tally.stories, each.key))
    while hidden and (len(hidden) < 2 or sum(each.tally.stories for each in hidden) < LEAST):
        hidden.append(others.pop(0))
    for each in row.rows:
        yield from _walked(each) if each in hidden else _below(each)


def _walked(row: Row) -> Iterator[str]:
    yield row.key
    for each in row.rows:
        yield from _walked(each)

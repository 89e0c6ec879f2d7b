"""The tree as a page shows it: as many levels as fit, and how many places lie below the last."""

from dataclasses import dataclass, field

from django.db.models import Count

from carelore.places.models import Place
from carelore.places.queries.tree import open_places

MOST_SHOWN = 150


@dataclass
class Branch:
    """A place and what is shown below it; `hidden` counts the open places below that are not."""

    place: Place
    branches: list["Branch"] = field(default_factory=list)
    hidden: int = 0


def outline(*, below: Place | None = None) -> list[Branch]:
    """The open places, or those below one, down to the level where a page is full. Three queries at most."""
    places = open_places()
    if below is not None:
        places = places.filter(path__startswith=below.path, depth__gt=below.depth)
    counted = places.order_by("depth").values_list("depth").annotate(Count("pk"))
    deepest, shown, hidden = 0, 0, 0
    for depth, number in counted:
        if deepest == 0 or (not hidden and shown + number <= MOST_SHOWN):
            deepest, shown = depth, shown + number
        else:
            hidden += number
    roots, known = _grown(list(places.filter(depth__lte=deepest)))
    if hidden:
        step = Place.steplen * deepest
        for path in places.filter(depth__gt=deepest).values_list("path", flat=True):
            known[path[:step]].hidden += 1
    return roots


def _grown(places: list[Place]) -> tuple[list[Branch], dict[str, Branch]]:
    roots: list[Branch] = []
    known: dict[str, Branch] = {}
    for place in places:
        branch = known[place.path] = Branch(place)
        above = known.get(place.path[: -Place.steplen])
        (above.branches if above else roots).append(branch)
    return roots, known

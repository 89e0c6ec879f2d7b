"""Finding a place by what people type: a code, or parts of its names and those above it, in any language."""

import re
from typing import NamedTuple

from django.db.models import Exists, Q

from carelore.common.folding import fold
from carelore.places.models import Place, PlaceKind
from carelore.places.queries.tree import Places, at_or_above, breadcrumb, open_places, with_breadcrumbs

MOST_WORDS = 8
MOST_OPTIONS = 12


def find(text: str, *, among: Places | None = None) -> Places:
    """Places (the open ones) that every word fits, without regard to case and accents, in the order of the tree.

    One of the words must be in a name or the code of the place itself; the others may be in those of places above
    it: “labour ward Lusombari”. No words find nothing.
    """
    words = fold(text).replace(",", " ").replace("(", " ").replace(")", " ").split()[:MOST_WORDS]
    here = Q(pk__in=[])
    found = open_places() if among is None else among
    for word in words:
        here |= Q(folded__contains=word)
        found = found.filter(Q(folded__contains=word) | Exists(at_or_above().filter(folded__contains=word)))
    return found.filter(here).order_by("path")


def ranked(text: str, places: list[Place]) -> list[Place]:
    """The places that were found, the likeliest first: the whole code or name, then its beginning, then any part."""
    wanted = fold(text).strip()

    def distance(place: Place) -> tuple[int, int, str]:
        lines = place.folded.split("\n")
        if wanted in lines:
            return 0, place.depth, place.path
        if any(line.startswith(wanted) for line in lines):
            return 1, place.depth, place.path
        own = sum(word in place.folded for word in wanted.split())
        return 3 - min(own, 1), place.depth, place.path

    return sorted(places, key=distance)


def label(place: Place) -> str:
    """Enough of a name to tell it from all others: “Labour ward, Lusombari Referral Hospital (WND-LUS-MAT)”."""
    way = breadcrumb(place)
    above = next(
        (each for each in reversed(way[:-1]) if each.kind == PlaceKind.FACILITY), way[-2] if len(way) > 1 else None
    )
    names = (
        [place.shown_name] if above is None or place.kind == PlaceKind.REGION else [place.shown_name, above.shown_name]
    )
    return f"{', '.join(names)} ({place.code})"


class Found(NamedTuple):
    """What typed words lead to: one place, or several to choose from; `more` says that there are still others."""

    place: Place | None
    options: list[Place]
    more: bool = False


def resolve(text: str, *, among: Places | None = None) -> Found:
    """The one place that is meant: by its label or code, by a whole name, or as the only one that the words fit."""
    among = open_places() if among is None else among
    text = " ".join(text.split())
    code = re.search(r"\(([A-Za-z0-9-]+)\)$", text)
    for wanted in {code[1] if code else text, text}:
        exact = among.filter(code__iexact=wanted).first()
        if exact is not None:
            return Found(exact, [])
    words = find(text, among=among)
    folded = fold(text)
    named = [place for place in words.filter(folded__contains=folded)[:200] if folded in place.folded.split("\n")]
    places = named or list(words[:200])
    if len(places) == 1:
        return Found(places[0], [])
    first = ranked(text, places)[:MOST_OPTIONS]
    return Found(None, with_breadcrumbs(first), more=len(places) > len(first))

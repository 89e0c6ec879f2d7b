"""Places as a list to choose from, grouped by country; indented below it."""

from typing import NamedTuple

from carelore.places.models import Place
from carelore.places.queries.tree import Places, open_places

INDENT = "\u2003"  # an em space: kept by browsers, not spoken by screen readers


class Choice(NamedTuple):
    """A place in a list: its code, its name in the language of the page, how deep it lies below its country."""

    code: str
    name: str
    level: int

    @property
    def indented(self) -> str:
        return INDENT * self.level + self.name


class Country(NamedTuple):
    """A root of the tree and all below it, itself first."""

    name: str
    places: list[Choice]


def grouped(among: Places | None = None) -> list[Country]:
    """The places (the open ones) by country, in one query."""
    found: dict[str, Country] = {}
    roots: dict[str, Place] = {}
    fields = ("code", "path", "depth", "name", "names")
    for place in (open_places() if among is None else among).order_by("path").only(*fields):
        root = place.path[: Place.steplen]
        first = roots.setdefault(root, place)
        country = found.setdefault(root, Country(first.shown_name, []))
        country.places.append(Choice(place.code, place.shown_name, place.depth - first.depth))
    return list(found.values())


def choices(among: Places | None = None) -> list[tuple[str, list[tuple[str, str]]]]:
    """`grouped` as the choices of a `<select>`: an `<optgroup>` for each country."""
    return [(country.name, [(each.code, each.indented) for each in country.places]) for country in grouped(among)]

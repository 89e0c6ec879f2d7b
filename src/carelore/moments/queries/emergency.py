"""Whom to call: said on every page where a story is shared, because a story is no cry for help."""

from typing import NamedTuple

from carelore.places.models import Place
from carelore.places.queries import emergency_words, open_places


class Call(NamedTuple):
    """What to do in an emergency, in the language `language`; `name` says where, if it is not known yet."""

    words: str
    language: str
    name: str = ""


def calls_for(place: Place | None, language: str) -> list[Call]:
    """The words of the place, or those of every country while nobody has said where."""
    if place is not None:
        found = [Call(*emergency_words(place, language))]
    else:
        found = [Call(*emergency_words(each, language), each.shown_name) for each in open_places().filter(depth=1)]
    return [call for call in found if call.words]

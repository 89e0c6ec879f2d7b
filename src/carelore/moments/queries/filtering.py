"""Narrowing what a reader may see to what they look for."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from carelore.common.folding import fold
from carelore.moments.models import Moment
from carelore.places.models import Place
from carelore.places.queries.finding import find, resolve
from carelore.places.rules import below


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader looks for; what is left empty does not narrow. `month` is the first day of a month."""

    words: str = ""
    kind: str = ""
    places: tuple[Place, ...] = ()
    teller: str = ""
    language: str = ""
    month: date | None = None


def matching(stories: QuerySet[Moment], wanted: Wanted) -> QuerySet[Moment]:
    """Those of the stories that have every word, and are of the kind, place or below, teller, language and month."""
    found = Q()
    for word in fold(wanted.words).split():
        found &= Q(folded__contains=word)
    if wanted.kind:
        found &= Q(kind=wanted.kind)
    if wanted.places:
        found &= below({place.path for place in wanted.places}, field="place__path")
    if wanted.teller:
        found &= Q(teller=wanted.teller)
    if wanted.language:
        found &= Q(language=wanted.language)
    if wanted.month:
        found &= Q(happened_on__year=wanted.month.year, happened_on__month=wanted.month.month)
    return stories.filter(found)


def languages_of(stories: QuerySet[Moment]) -> list[str]:
    """The languages that these stories are told in."""
    return sorted(stories.order_by().values_list("language", flat=True).distinct())


def places_meant(text: str) -> tuple[Place, ...]:
    """The place that `text` names, else all that its words fit; also closed ones, whose stories are still read."""
    known = Place.objects.all()
    place = resolve(text, among=known).place
    return (place,) if place else tuple(find(text, among=known))

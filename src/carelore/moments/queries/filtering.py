"""Narrowing what a reader may see to what they look for, at a cost that does not grow with the network."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from carelore.common.words import Wanted as Typed
from carelore.common.words import wanted as wanted_in
from carelore.moments.models import Moment, PrincipleMark
from carelore.moments.queries.reading import at_or_below
from carelore.moments.queries.spelling import corrected
from carelore.moments.queries.words import narrowed_to
from carelore.places.models import Place
from carelore.places.queries.finding import find, resolve

MOST_COUNTED = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader looks for; what is left empty does not narrow. `month` is the first day of a month."""

    words: str = ""
    kind: str = ""
    places: tuple[Place, ...] = ()
    teller: str = ""
    language: str = ""
    month: date | None = None
    principle: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The stories that fit, their number as far as they are counted, and whether there are more.

    `instead` names the words that no story has, as they were typed, each with the word that was looked for instead.
    """

    stories: QuerySet[Moment]
    number: int
    more: bool = False
    instead: tuple[tuple[Typed, Typed], ...] = ()


def found_by(stories: QuerySet[Moment], wanted: Wanted) -> Found:
    """The stories that have every word and fit what else is wanted; of words that none has, their nearest."""
    words = wanted_in(wanted.words)
    found = _found(stories, words, wanted)
    if found.number or not (meant := corrected(stories, words)):
        return found
    again = _found(stories, meant, wanted)
    instead = tuple((typed, near) for typed, near in zip(words, meant, strict=True) if typed != near)
    return replace(again, instead=instead) if again.number else found


def _found(stories: QuerySet[Moment], words: Sequence[Typed], wanted: Wanted) -> Found:
    """Look for what is wanted in no order first, by whichever index says most, and stop at a hundred.

    A few stories are then put in order by themselves. Many lie so close in the list that a page is soon full when it
    is read in order. Either way the rest of the network is left alone.
    """
    stories = stories.filter(narrowed_to(words))
    fitting = matching(stories, wanted)
    keys = list(fitting.order_by().values_list("pk", flat=True)[: MOST_COUNTED + 1])
    if len(keys) <= MOST_COUNTED:
        return Found(stories.filter(pk__in=keys), len(keys))
    return Found(matching(stories, wanted, in_order=True), MOST_COUNTED, more=True)


def matching(stories: QuerySet[Moment], wanted: Wanted, *, in_order: bool = False) -> QuerySet[Moment]:
    """Those of the stories that are of the kind, place or below, teller, language, month and principle."""
    found = Q()
    if wanted.kind:
        found &= Q(kind=wanted.kind)
    if wanted.places:
        found &= at_or_below({place.path for place in wanted.places}, leads=not in_order)
    if wanted.teller:
        found &= Q(teller=wanted.teller)
    if wanted.language:
        found &= Q(language=wanted.language)
    if wanted.month:
        found &= Q(happened_on=wanted.month)  # of the month a story knows the first day alone
    if wanted.principle:
        marks = PrincipleMark.objects.filter(principle=wanted.principle)
        asked = Exists(marks.filter(moment=OuterRef("pk")))  # of each story read, so that it leads no order astray
        found &= Q(asked) if in_order else Q(pk__in=marks.values("moment"))
    return stories.filter(found)


def places_meant(text: str) -> tuple[Place, ...]:
    """The place that `text` names, else all that its words fit; also closed ones, whose stories are still read."""
    known = Place.objects.all()
    place = resolve(text, among=known).place
    return (place,) if place else tuple(find(text, among=known))

"""Stories like one that somebody reads: those that share the words which few others have.

Words that many stories of its language have weigh nothing, so no list of such words is needed. The rarest words of the
story lead to the stories that are weighed, so that it costs about the same in a large network as in a small one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from django.db import connection

from carelore.common.words import languages_of, meant_by
from carelore.moments.models import Moment, Word
from carelore.moments.models.word import any_in, counting_in
from carelore.moments.queries.reading import UNSHOWN, visible_to
from carelore.moments.queries.words import Holding, led_by_words
from carelore.places.rules import Viewer

MOST = 4
LEADING = 12  # words that lead to other stories
LED_TO = 400  # stories, as far as the words are chosen by how many they lead to
WEIGHED = 150  # the newest of them
LEAST = 2.2  # what the shared words must weigh together: a word that one story in nine has, or two more usual ones
SMALL = 40  # stories are weighed as if there were so many of their language at least
MOST_HAVE = 1 / 8  # of the stories of a language; a word that more have says nothing of one
SAYS_MOST = 5  # letters from which a word says all that it can: in every alphabet the shortest words are the emptiest
NEARLY_THE_SAME = 0.7  # of all the words of two stories, the part that both have
HERE = 1.15  # told of the same place
LENGTH = 0.75  # how much a long story is held against it, which has something of everything


@dataclass(frozen=True, slots=True)
class _Candidate:
    key: int
    tokens: frozenset[str]
    place: int


def like(story: Moment, viewer: Viewer, *, most: int = MOST) -> list[Moment]:
    """Up to `most` stories that the viewer may read, the likest first, their places at hand. Three queries.

    A story that was sent twice is not like itself, and of two that are nearly the same one is enough.
    """
    weights = _weights(story)
    leading = _leading(weights)
    if not leading:
        return []
    chosen: list[_Candidate] = []
    this = _Candidate(story.pk, frozenset(story.tokens.split()), story.place_id)
    for each in _likest_first(this, _led_to(story, viewer, leading), weights):
        if not any(_nearly_the_same(each, other) for other in (this, *chosen)):
            chosen.append(each)
        if len(chosen) == most:
            break
    # These have passed the gate; asked again, it would lead SQLite through all that is published.
    rows = Moment.objects.select_related("place").defer(*UNSHOWN).in_bulk([each.key for each in chosen])
    return [rows[each.key] for each in chosen if each.key in rows]


@dataclass(frozen=True, slots=True)
class _Weight:
    """How many published stories have a word, its tokens, and what it says of a story to have it."""

    stories: int
    tokens: frozenset[str]
    says: float


def _weights(story: Moment) -> list[_Weight]:
    """Of the story's words that others have too, the rarest first."""
    words = counting_in(story.text, story.language)
    counted = dict(Word.objects.filter(word__in=words).values_list("word", "stories"))
    number = max(SMALL, counted.pop(any_in(story.language), 0))
    found = [
        _Weight(stories, meant_by(word), log((number + 1) / stories) * _fullness(word))
        for word, stories in sorted(counted.items())
        if 1 < stories <= number * MOST_HAVE and _fullness(word)
    ]
    return sorted(found, key=lambda weight: weight.stories)


def _fullness(word: str) -> float:
    """How much a word can say by its length, up to one. Two letters of a script without blanks are a word."""
    if not languages_of(word):
        return 1.0
    return min(1.0, max(0, len(word) - 2) / (SAYS_MOST - 2))


def _leading(weights: Iterable[_Weight]) -> frozenset[str]:
    tokens: set[str] = set()
    led_to = 0
    for number, weight in enumerate(weights):
        led_to += weight.stories
        if number == LEADING or (number and led_to > LED_TO):
            break
        tokens |= weight.tokens
    return frozenset(tokens)


def _led_to(story: Moment, viewer: Viewer, tokens: frozenset[str]) -> list[_Candidate]:
    holding = visible_to(viewer).filter(Holding([tokens], limit=2 * LED_TO)).exclude(pk=story.pk)
    sql, values = led_by_words(holding.order_by("-pk").values_list("pk", "tokens", "place_id")[:WEIGHED])
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return [_Candidate(key, frozenset(column.split()), place) for key, column, place in cursor]


def _likest_first(story: _Candidate, candidates: Iterable[_Candidate], weights: Iterable[_Weight]) -> list[_Candidate]:
    """By what the shared words weigh, against the length of the other story; of two alike the newer one."""
    says: dict[str, tuple[int, float]] = {}
    for number, weight in enumerate(weights):
        says |= dict.fromkeys(weight.tokens & story.tokens, (number, weight.says))
    found = []
    for each in candidates:
        shared = _shared(each, says)
        if shared >= LEAST:
            near = HERE if each.place == story.place else 1
            found.append((near * shared / (len(each.tokens) + 20) ** LENGTH, each.key, each))
    return [each for _likeness, _key, each in sorted(found, key=lambda entry: entry[:2], reverse=True)]


def _shared(candidate: _Candidate, says: Mapping[str, tuple[int, float]]) -> float:
    """What the words weigh that both have, each counted once however many of its tokens they share."""
    return sum(dict(says[token] for token in candidate.tokens & says.keys()).values())


def _nearly_the_same(one: _Candidate, other: _Candidate) -> bool:
    both = len(one.tokens & other.tokens)
    return both >= NEARLY_THE_SAME * (len(one.tokens) + len(other.tokens) - both)

"""What somebody meant who typed a word that no story has: the nearest word that a story they may read does have.

Nobody learns of a word in this way that stands only in stories they may not read: each is looked for behind the same
gate as the list, and shown as a story on the list writes it.
"""

from collections.abc import Iterable, Sequence

from django.db.models import Q, QuerySet
from rapidfuzz.distance import OSA

from carelore.common.words import Wanted, cut, meant_by
from carelore.moments.models import Moment, Word
from carelore.moments.models.word import end_size
from carelore.moments.queries.words import which_stand_in

SHORTEST = 4  # letters; a shorter word is near to too many
LONG = 8  # letters from which a word may have two slips
BEGINNING = 1.5  # a word that begins as was typed is nearer than one two slips away
NEAREST = 4
MOST = 1500  # words with an end in common that are looked at


def corrected(stories: QuerySet[Moment], words: Sequence[Wanted]) -> list[Wanted]:
    """The same words, those that none of the stories has by their nearest. Nothing where that does not help."""
    long_enough = [word for word in words if len(word.plain) >= SHORTEST]
    if not long_enough:
        return []
    known = _known(long_enough)
    near = {word: [_wanted(each) for each in _nearest(word.plain, known)] for word in long_enough}
    asked = [*words, *(each for found in near.values() for each in found)]
    there = {word for word, has in zip(asked, which_stand_in(stories, asked), strict=True) if has}
    instead = [
        word if word in there else next((each for each in near.get(word, []) if each in there), None) for word in words
    ]
    meant = [word for word in instead if word]
    return meant if len(meant) == len(words) and meant != list(words) else []


def as_written(word: Wanted, stories: Iterable[Moment]) -> str:
    """As one of these stories writes it, accents and all."""
    for story in stories:
        for each in cut(story.text):
            if meant_by(each.written) & word.tokens:
                return each.written
    return word.plain


def _wanted(plain: str) -> Wanted:
    return Wanted(plain, plain, meant_by(plain))


def _known(words: Iterable[Wanted]) -> list[tuple[str, int]]:
    """Words that share an end with one of these, and how many stories have each. One slip leaves an end as it was."""
    heads: set[str] = set()
    tails: set[str] = set()
    for word in words:
        sizes = {end_size(len(word.plain) + more) for more in (-1, 0, 1)} | {3}
        heads |= {word.plain[:size] for size in sizes if size}
        tails |= {word.plain[-size:] for size in sizes if size}
    found = Word.objects.filter(Q(head__in=heads) | Q(tail__in=tails)).order_by("-stories", "word")
    return list(found.values_list("word", "stories")[:MOST])


def _nearest(typed: str, known: Iterable[tuple[str, int]]) -> list[str]:
    """By the letters added, left out, exchanged or swapped; of two that are as near, the one more stories have."""
    most = 2 if len(typed) >= LONG else 1
    near: list[tuple[float, int, str]] = []
    for word, stories in known:
        away: float = OSA.distance(typed, word, score_cutoff=most)
        if away > most and word.startswith(typed):
            away = BEGINNING
        if away <= most or away == BEGINNING:
            near.append((away, -stories, word))
    return [word for _away, _stories, word in sorted(near)[:NEAREST]]

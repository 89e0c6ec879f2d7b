"""A text cut into what is counted: stems and pairs of stems, runs of two to five letters, and concepts.

The first letter of each token says which kind it is. Nothing is counted twice by another kind's rule, and each kind is
brought to the same length later, so that many runs of letters do not drown a few words.
"""

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import pairwise

import Stemmer  # type: ignore[import-not-found]  # it has no types

from carelore.moments.themes.concepts import concepts_in

WORD, RUN, CONCEPT = "w", "r", "c"
KINDS = (WORD, RUN, CONCEPT)
RUNS = range(2, 6)
STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "hi": "hindi",
    "id": "indonesian",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
}
_WORDS = re.compile(r"\w+")
_BREAKS = re.compile(r"(?<=[.!?;。！？؟])\s*|\n|\s+(?:but|however|mais|pero|aber|mas|но|لكن)\s+")
_SHORTEST = 3


def tokens_of(text: str, language: str) -> Counter[str]:
    """How often each token stands in the text."""
    text = unicodedata.normalize("NFC", text).lower()
    stems = _stemmer(language.partition("-")[0])(_WORDS.findall(text))
    pairs = (f"{first} {second}" for first, second in pairwise(stems))
    found = Counter(WORD + stem for stem in stems)
    found.update(WORD + pair for pair in pairs)
    for word, times in Counter(text.split()).items():
        for run in _runs(word):
            found[RUN + run] += times
    found.update(CONCEPT + concept for concept in concepts_in(text, language))
    return found


def sentences_of(text: str) -> list[str]:
    """The text itself where it is one sentence. A long story may speak of a principle in one of many."""
    found = [part.strip() for part in _BREAKS.split(text) if part and len(part.strip()) >= _SHORTEST]
    return found or [text]


def _runs(word: str) -> list[str]:
    padded = f" {word} "
    found = []
    for size in RUNS:
        found += [padded[at : at + size] for at in range(max(1, len(padded) - size + 1))]
        if size >= len(padded):
            break
    return found


@cache
def _stemmer(language: str):  # type: ignore[no-untyped-def]  # the library has no types
    name = STEMMERS.get(language)
    return Stemmer.Stemmer(name).stemWords if name else list

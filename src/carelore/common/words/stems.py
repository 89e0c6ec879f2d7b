"""The forms of a word that are taken for the same, by Snowball's rules for each language."""

import threading
from functools import lru_cache

import Stemmer  # type: ignore[import-not-found]  # a compiled module without types

from carelore.common.words.cutting import plainly

SNOWBALL = {
    "ar": "arabic",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "pt": "portuguese",
    "ru": "russian",
}
LATIN = ("en", "es", "fr", "pt")
SHORTEST = 3  # letters of a stem; a shorter one says nothing
# And, so, with, as, for: written together with the article, or with the word they stand before.
_BEFORE = ("وبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال")
_here = threading.local()


def languages_of(word: str) -> tuple[str, ...]:
    """The languages that may have written this word, as far as we know stems for them."""
    first = word[0]
    if "\u0600" <= first <= "\u06ff":
        return ("ar",)
    if "\u0400" <= first <= "\u052f":
        return ("ru",)
    return LATIN if first.isalpha() and first < "\u0250" else ()


@lru_cache(maxsize=50_000)
def forms(written: str, language: str) -> frozenset[str]:
    """The tokens of a word in one language: the word itself without accents, and its stems.

    A stem is taken of the word as it is written and of the word without its accents, which many do not type; and, but
    in English, once more of that, because without its accents a word keeps half an ending (“soignee”, “soigne”).
    """
    plain = plainly(written)
    found = {plain}
    if language == "ar":
        written = plain = without_article(plain)
        found.add(plain)
    if language in SNOWBALL and not any(letter.isdigit() for letter in plain):
        once = _stem(plain, language)
        found |= {plainly(_stem(written, language)), once}
        if language != "en":
            found.add(_stem(once, language))
    return frozenset(form for form in found if len(form) >= SHORTEST or form == plain)


def without_article(word: str) -> str:
    """An Arabic word without its article, and without what is written together with the article."""
    for before in _BEFORE:
        if word.startswith(before) and len(word) - len(before) >= SHORTEST:
            return word[len(before) :]
    return word


def _stem(word: str, language: str) -> str:
    stemmers = _here.__dict__.setdefault("stemmers", {})  # one of them serves one thread
    if language not in stemmers:
        stemmers[language] = Stemmer.Stemmer(SNOWBALL[language])
    return str(stemmers[language].stemWord(word))

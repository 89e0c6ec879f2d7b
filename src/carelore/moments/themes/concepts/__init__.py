"""Words that mean the same here, by language: what a few labelled stories cannot teach.

A hundred stories that speak of the family name a hundred relatives. Whoever has read “husband” in three of them knows
about “grandson” too; a model does not, until it is told that both are *kin*. A concept says nothing of a principle: the
labelled stories decide what it counts for.
"""

import re
from functools import cache

from carelore.moments.themes.concepts import en

WORDS: dict[str, dict[str, str]] = {"en": en.WORDS}


def concepts_in(text: str, language: str) -> list[str]:
    """The concepts that a text in small letters touches, each once; none in a language that has no list."""
    return [concept for concept, pattern in _patterns(language.partition("-")[0]) if pattern.search(text)]


@cache
def _patterns(language: str) -> list[tuple[str, re.Pattern[str]]]:
    return [(concept, _pattern(words)) for concept, words in WORDS.get(language, {}).items()]


def _pattern(words: str) -> re.Pattern[str]:
    """A star stands for any ending, a hyphen for a space or a hyphen, an apostrophe may be missing or curved."""
    each = (
        re.escape(word).replace(r"\*", r"\w*").replace(r"\-", r"[\s-]").replace("'", "['’]?") for word in words.split()
    )
    return re.compile(rf"\b(?:{'|'.join(each)})\b")

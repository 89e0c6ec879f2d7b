"""A story as comparing sees it: words without case, accents and marks, and their character 4-grams."""

import re

from carelore.common.folding import fold

GRAM = 4
_WORD = re.compile(r"[^\W_]+")


def plain_words(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def grams(words: str) -> frozenset[str]:
    """The 4-grams within each word and its two ends, so that another order of words leaves them as they are.

    Words of a script without spaces are long, and give their 4-grams just so.
    """
    found: set[str] = set()
    for word in words.split():
        ended = f" {word} "
        found.update(ended[start : start + GRAM] for start in range(max(1, len(ended) - GRAM + 1)))
    return frozenset(found)

"""What somebody types, as tokens of which a story must have some."""

from dataclasses import dataclass

from carelore.common.words.cutting import Word, cut
from carelore.common.words.stems import forms, languages_of

MOST = 12  # wanted words; more narrow nothing that these do not


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word as it was typed, and its tokens: a story that has any of them has the word."""

    typed: str
    plain: str
    tokens: frozenset[str]


def wanted(text: str) -> list[Wanted]:
    """Every word that a story must have. Of a script without blanks, every two neighbouring letters."""
    found: dict[frozenset[str], Wanted] = {}
    for word in cut(text):
        pieces = [Wanted(pair, pair, frozenset([pair])) for pair in word.pairs] if word.run else [_of(word)]
        for piece in pieces:
            found.setdefault(piece.tokens, piece)
    return list(found.values())[:MOST]


def meant_by(word: str) -> frozenset[str]:
    """The tokens by which a story with this word is found, whatever its language."""
    languages = languages_of(word)
    return frozenset().union(*(forms(word, language) for language in languages)) if languages else forms(word, "")


def _of(word: Word) -> Wanted:
    return Wanted(word.written, word.plain, meant_by(word.written))

"""Phrases that announce a name, compiled once per language for a look-up by their first word."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from .lexicon import LEXICONS
from .lexicon.shape import words
from .tokens import Token, phrase


class Cue(Enum):
    TITLE = "title"
    ROLE = "role"
    KIN = "kin"
    CALLED = "called"
    THANKS = "thanks"
    DEED = "deed"


@dataclass(frozen=True, slots=True)
class Entry:
    words: tuple[str, ...]
    cue: Cue
    after: frozenset[str]


# Titles understood in every text, whatever its language; they must be capitalised there.
_EVERYWHERE = words("""
dr prof mr mrs ms mme mlle herr frau señor señora señorita sig dott dottoressa docteur monsieur madame
dkt sra dra
""")


@cache
def entries(language: str) -> dict[str, tuple[Entry, ...]]:
    """Entries by first word, the longest first, a title before a role of the same words."""
    lexicon = LEXICONS[language]
    by_first: dict[str, list[Entry]] = {}
    nothing: frozenset[str] = frozenset()
    groups = (
        (Cue.TITLE, lexicon.titles | _EVERYWHERE),
        (Cue.KIN, lexicon.kin),
        (Cue.ROLE, lexicon.roles),
        (Cue.CALLED, lexicon.called),
        (Cue.THANKS, lexicon.thanks),
    )
    listed = [Entry(phrase(text), cue, nothing) for cue, texts in groups for text in texts]
    listed += [Entry(phrase(before), Cue.DEED, after) for before, after in lexicon.deeds]
    for entry in listed:
        by_first.setdefault(entry.words[0], []).append(entry)
    return {first: tuple(sorted(found, key=lambda entry: -len(entry.words))) for first, found in by_first.items()}


@cache
def role_words(language: str) -> frozenset[str]:
    """First words of roles, to recognise one after a name: "Laura, la auxiliar"."""
    return frozenset(entry.words[0] for found in entries(language).values() for entry in found if entry.cue is Cue.ROLE)


def matching(tokens: list[Token], index: int, language: str) -> tuple[Entry, ...]:
    """Entries whose words stand at this index, the longest first."""
    candidates = entries(language).get(tokens[index].low, ())
    return tuple(
        entry
        for entry in candidates
        if len(entry.words) == 1
        or tuple(token.low for token in tokens[index : index + len(entry.words)]) == entry.words
    )

"""Words of a text with what the name rules ask of each: its form, its capital, its place in the sentence."""

import re
from typing import NamedTuple

_WORD = re.compile(
    r"(?:[ldjsmntc]|[Ll]|qu|Qu|dell|all|nell|dall|sull|un|quell|sant|jusqu|lorsqu|aujourd)'(?=[^\W\d_])|"
    r"[JSMNTC]'(?=[a-zà-ÿ])"
    r"|[^\W\d_]+(?:[-'][^\W\d_]+)*|\d+"
)
_BREAK = re.compile(r"[.!?…:;\n•*\"“”«(\[\]|\x00]| - ")
_POSSESSIVE = re.compile(r"'[sS]\Z")


class Token(NamedTuple):
    """`gap` is what stands between the word before and this one; `opens` tells a sentence's first word."""

    text: str
    low: str
    start: int
    end: int
    gap: str
    opens: bool
    capital: bool
    upper: bool


def tokens_of(text: str) -> list[Token]:
    found: list[Token] = []
    position = 0
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        if len(word) > 2 and word[-2] == "'":
            word = _POSSESSIVE.sub("", word)
        gap = text[position:start]
        opens = not found or (gap != " " and _BREAK.search(gap) is not None)
        first = word[0]
        upper = first.isupper() and word.isupper()
        found.append(
            Token(
                word,
                word.lower(),
                start,
                start + len(word),
                gap,
                opens,
                first.isupper(),
                upper and len(word) > 1,
            )
        )
        position = start + len(word)
    return found


def phrase(text: str) -> tuple[str, ...]:
    """The lower-case words of a phrase, cut exactly as a text is."""
    return tuple(token.low for token in tokens_of(text))

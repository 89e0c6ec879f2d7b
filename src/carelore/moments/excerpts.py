"""The beginning of a story, where there is no room for the whole: it ends where its author ended a sentence."""

import re
import unicodedata

# The end of a sentence with what closes after it. Scripts written without blanks need none after their full stop.
_SENTENCE = re.compile(r"(?:[.!?…؟۔।።]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*)")
_CLAUSE = re.compile(r"(?:[,;:،؛](?=\s)|[，；：、])")
_FROM = 1 / 3  # an end before this part of the room would waste too much of it


def width_of(text: str) -> int:
    """How much room a text takes, in narrow letters: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _fitting(text: str, room: int) -> int:
    taken = 0
    for at, letter in enumerate(text):
        taken += width_of(letter)
        if taken > room:
            return at
    return len(text)


def excerpt(text: str, room: int) -> str:
    """The whole in one line, or as many sentences as fit `room` narrow letters and “…”.

    A long first sentence is cut after a clause, failing that between words, failing that anywhere.
    """
    text = " ".join(text.split())
    if width_of(text) <= room:
        return text
    end = _fitting(text, room - 2)
    for ends in (_SENTENCE, _CLAUSE):
        found = [match.end() for match in ends.finditer(text, 0, end)]
        if found and found[-1] >= end * _FROM:
            shown = text[: found[-1]]
            return f"{shown} …" if ends is _SENTENCE else f"{shown[:-1]} …"
    words = text[:end].rpartition(" ")[0] if text[end] != " " else text[:end]
    return f"{words.rstrip() or text[:end]} …"

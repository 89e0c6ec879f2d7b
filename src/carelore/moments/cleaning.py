"""What people typed, without the characters that nobody typed.

Nothing visible is changed: stories are kept as they were told. Dropped are control characters, lone surrogates,
unassigned "noncharacters", and the invisible marks that turn the direction of the text around (they can make a text
read differently from what is stored). Joiners stay: Arabic, Indic scripts and emoji need them.
"""

import re
import unicodedata

_TURNING = {ord(c): None for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb"}
_NEWLINES = re.compile(r"\r\n?|[\u2028\u2029\x85\v\f]")
_MARKS = 30  # on one letter, as Unicode's stream-safe text: putting thousands in order would take minutes
_GAPS = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def clean(text: str) -> str:
    """A story of several lines: normal form C, `\\n` for every line end, at most one empty line in a row."""
    plain = _NEWLINES.sub("\n", text).replace("\t", " ").translate(_TURNING)
    kept = "".join(c for c in plain if c == "\n" or not (unicodedata.category(c) in {"Cc", "Cs"} or _is_none(c)))
    return unicodedata.normalize("NFC", _without_heaps(_GAPS.sub("\n\n", kept))).strip()


def clean_line(text: str) -> str:
    """One line: as `clean`, with every run of blanks a single one."""
    return " ".join(clean(text).split())


def _without_heaps(text: str) -> str:
    """No more marks on a letter than any script needs."""
    if text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MARKS:
            kept.append(character)
    return "".join(kept)


def seen(text: str) -> str:
    """What of a cleaned text leaves a trace on the page: not the joiners and the blanks without width."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def _is_none(character: str) -> bool:
    """Unicode's noncharacters, which no text may hold."""
    point = ord(character)
    return 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE

"""A plain form of the text for the detectors, with the way back to the text as it was typed.

People (and keyboards, and copy and paste) put zero-width spaces, direction marks, full-width or Arabic-Indic
digits and decomposed accents into numbers and names. The detectors should not have to know.
"""

import re
import unicodedata
from dataclasses import dataclass

_PLAIN = re.compile(r"[\t\n -~¡-¬®-³µ-ɏ]*\Z")

_FOLDED = (
    dict.fromkeys((160, 5760, *range(8192, 8203), 8239, 8287, 12288), " ")
    | {ord(c): "-" for c in "\u2010\u2011\u2012\u2013\u2014\u2212\u2015\ufe58\ufe63"}
    | {ord(c): "'" for c in "\u2018\u2019\u201b\u02bc\u02b9\u00b4"}
    | {ord("\u3002"): ".", ord("\uff61"): ".", ord("\u2795"): "+"}  # other full stops, a heavy plus sign
    | {ord(c): "ا" for c in "أإآٱ"}
    | {ord("ی"): "ي", ord("ک"): "ك", ord("\r"): "\n", ord("\u2028"): "\n", ord("\u2029"): "\n"}
)
_TATWEEL = "\u0640"


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain text; `starts[i]` and `ends[i]` bound the typed characters behind its character i."""

    text: str
    starts: list[int] | None
    ends: list[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The bounds in the text as typed of the plain characters start..end (at least one)."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def plain(text: str) -> Plain:
    """Fold the text character by character; Latin text without surprises is returned as it is."""
    if _PLAIN.match(text):
        return Plain(text, None, None)
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for position, character in enumerate(text):
        if character < "\x7f":
            folded = character if character != "\r" else "\n"
        else:
            category = unicodedata.category(character)
            if category == "Cf" or character == _TATWEEL:
                continue
            if category in ("Mn", "Me"):
                if characters and ends[-1] == position:
                    characters[-1] = _joined(characters[-1], character)
                    ends[-1] = position + 1
                continue
            folded = _folded(character, category)
        characters.append(folded)
        starts.append(position)
        ends.append(position + 1)
    return Plain("".join(characters), starts, ends)


def _folded(character: str, category: str) -> str:
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if "\uff01" <= character <= "\uff5e":
        return chr(ord(character) - 0xFEE0)
    if ord(character) in _FOLDED:
        return _FOLDED[ord(character)]
    alike = unicodedata.normalize("NFKC", character)  # raised, circled, small and the like
    return alike if len(alike) == 1 and alike.isascii() else character


def _joined(base: str, mark: str) -> str:
    """A base and its accent as one character where Unicode has one, the base alone where it has none."""
    composed = unicodedata.normalize("NFC", base + mark)
    if len(composed) != 1:
        return base
    return _FOLDED.get(ord(composed), composed)

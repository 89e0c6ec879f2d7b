"""Telephone numbers spelled out, to slip past a filter or as they are said: "oh seven seven double oh nine …"."""

import re
from collections.abc import Iterator

from .contacts import Found
from .spans import Kind

_DIGITS = (
    "oh|zero|nought|one|two|three|four|five|six|seven|eight|nine",
    (
        "zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"
        "quarante|cinquante|soixante|quatre-vingts?"
    ),
    "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
    "null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun",
    "due|tre|quattro|cinque|sei|sette|otto|nove",
    "um|dois|três|quatro|sete|oito",
    "sifuri|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa",
    "صفر|واحد|اثنان|اثنين|ثلاثة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة",
)
_ONE = rf"(?:(?:double|triple|treble|doble|doppel|doppio|duplo|deux fois) )?(?:{'|'.join(_DIGITS)}|\d{{1,2}})"
_SPOKEN = re.compile(rf"(?<!\w){_ONE}(?:(?:[ ,.-]|, |-? ?et ){_ONE}){{6,16}}(?!\w)", re.IGNORECASE)
_HINT = re.compile("|".join(_DIGITS), re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:one|un|uno|eins|um|moja|واحد)[ ,]+(?:two|deux|dos|zwei|due|dois|mbili|اثنان)[ ,]+", re.IGNORECASE
)


def find_spoken_numbers(text: str) -> Iterator[Found]:
    """Seven digits or more in words. Counting aloud from one is no telephone number."""
    if not _HINT.search(text):
        return
    for match in _SPOKEN.finditer(text):
        words = re.findall(r"[^\W\d_]+", match.group())
        if len(words) >= 5 and not _COUNTED.match(match.group()):
            yield match.start(), match.end(), Kind.PHONE

"""Full dates: a day, a month and a year together, in figures or with the month's name.

A month or a year alone places a story in time; a full date (of birth, of admission) places a person.
"""

import re
from collections.abc import Iterator

from .contacts import Found
from .month_names import MONTHS
from .spans import Kind

_YEAR = r"(?:1[89]\d\d|20\d\d|1[34]\d\d)"
_NUMERIC = re.compile(
    rf"(?<![\w.,/-])(?:(?P<a>\d\d?)(?P<s>[./-]) ?(?P<b>\d\d?)(?P=s) ?(?:{_YEAR}|\d\d)|"
    rf"{_YEAR}(?P<t>[./-])(?P<c>\d\d?)(?P=t)(?P<d>\d\d?))"
    r"(?![\d%]|[./,-]\d)"
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_OF = (
    r"(?:\s{1,2}|[ ]?[-./,][ ]?|\s?(?:st|nd|rd|th|er|ère|ro|°|º|ª|\.ª|\.º)\.?,?\s{1,2})(?:(?:of|de|del|di|"
    r"do|من|ya|mwezi wa)\s{1,2}|d')?"
)
_TO_YEAR = r"(?:\.?,?\s{1,2}|\.?[ ]?[-./][ ]?)(?:(?:de|del|do|di|of|في|سنة|عام|لسنة|لعام|mwaka|in)\s{1,2})?"
_TWO_DIGITS = r"'?\d\d(?![\d:.])"
_DAY_FIRST = re.compile(
    rf"(?<![\w./-]){_DAY}{_OF}(?:the\s)?(?:{_MONTH})(?:\s?/\s?(?:{_MONTH}))?{_TO_YEAR}(?:{_YEAR}|"
    rf"{_TWO_DIGITS})(?!\w)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?<!\w)(?:{_MONTH})\.?\s{{1,2}}{_DAY}(?:st|nd|rd|th)?,?\s{{1,2}}{_YEAR}(?!\w)", re.IGNORECASE
)
_YEAR_FIRST = re.compile(rf"(?<!\w){_YEAR}[ ,./-]{{1,2}}(?:{_MONTH})[ ,./-]{{1,2}}{_DAY}(?!\w)", re.IGNORECASE)
_BORN = re.compile(
    r"(?<!\w)(?:d\.?o\.?b\b\.?|date of birth|birth ?date|born(?: on)?|n[ée]e? le|date de naissance|ddn\b|"
    r"fecha de nacimiento|nac(?:ido|ida|í)(?: el)?"
    r"|geb(?:oren|\.)(?: am)?|geburtsdatum|nat[oa] il|data di nascita|data de nascimento|nascid[oa] (?:a|"
    r"em)|tarehe ya kuzaliwa|تاريخ (?:الميلاد|الولادة|ميلادي|ميلادها|ميلاده)|مواليد)"
    r"[\s:=(-]{0,4}(\d{1,2}[ ,.]{1,2}\d{1,2}[ ,.]{1,2}\d{2,4}|\d{8}|\d{6})(?!\d)",
    re.IGNORECASE,
)


def find_dates(text: str) -> Iterator[Found]:
    for match in _NUMERIC.finditer(text):
        first, second = match.group("a") or match.group("c"), match.group("b") or match.group("d")
        if _plausible(int(first), int(second)):
            yield match.start(), match.end(), Kind.DATE
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST):
        for match in pattern.finditer(text):
            yield match.start(), match.end(), Kind.DATE
    for match in _BORN.finditer(text):
        yield match.start(1), match.end(1), Kind.DATE


def _plausible(first: int, second: int) -> bool:
    """Day and month in either order."""
    return 0 < min(first, second) <= 12 and max(first, second) <= 31

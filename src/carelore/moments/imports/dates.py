"""Dates as tables write them. Day before month, unless the file is said to write the month first."""

import re
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,2})(?:st|nd|rd|th)?,)?[ -](\d{4})")
_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
OLDEST = date(1950, 1, 1)


def month_of(value: str | date, *, month_first: bool = False) -> tuple[date, bool]:
    """The first day of the month, and whether the date could only be read the other way round than said.

    Such a date (1/14/2022 in a file of days first) has one reading alone, so it is taken, and reported. Raises
    `ValueError` with a reason for a person.
    """
    found, turned = _read(value, month_first=month_first)
    if found > timezone.now().date():
        raise ValueError(_("the date lies in the future"))
    if found < OLDEST:
        raise ValueError(_("the date lies before 1950"))
    return found.replace(day=1), turned


def _read(value: str | date, *, month_first: bool) -> tuple[date, bool]:
    if isinstance(value, datetime):
        return value.date(), False
    if isinstance(value, date):
        return value, False
    text = value.strip().lower()
    try:
        if found := _ISO.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3] or 1)), False
        if found := _MONTH_YEAR.fullmatch(text):
            return date(int(found[2]), int(found[1]), 1), False
        if found := _NUMBERS.fullmatch(text):
            return _numbers(*(int(part) for part in found.groups()), month_first=month_first)
        if found := _NAMED.fullmatch(text):
            return date(int(found[4]), _NAMES.index(found[2][:3]) + 1, int(found[1] or found[3] or 1)), False
    except ValueError:
        pass  # Numbers in the shape of a date that name no day.
    raise ValueError(_("this is not a date we can read; write it like 2026-05-31 or 31/05/2026"))


def _numbers(first: int, second: int, year: int, *, month_first: bool) -> tuple[date, bool]:
    day, month = (second, first) if month_first else (first, second)
    turned = month > 12 >= day
    if turned:
        day, month = month, day
    if year < 100:
        year += 2000 if year <= timezone.now().year % 100 else 1900
    return date(year, month, day), turned

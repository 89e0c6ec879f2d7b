"""Numbers that stand for one person: national numbers, the NHS number, a hospital's own numbers.

A checksum alone proves little (one number in eleven passes the NHS one), so each kind also needs its usual
form or the words around it.
"""

import re
from collections.abc import Callable, Iterator

from stdnum import iban
from stdnum.br import cpf
from stdnum.ch import ssn as ahv
from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.in_ import aadhaar
from stdnum.us import ssn

from .contacts import Found
from .number_words import HOSPITAL, NATIONAL
from .spans import Kind

_WRITTEN = r"(?:[A-Za-z]{1,4}[-/]?|(?-i:[A-Z]{1,4}) )?\d[\dA-Za-z]{0,19}(?:[-/ .]\d[\dA-Za-z]{0,14}){0,7}"
_SAID = rf"[^\d\n!?;]{{0,28}}?(?<![\w/-])({_WRITTEN})(?!\w)"
_NATIONAL_SAID = re.compile(rf"(?<!\w)(?:{NATIONAL}){_SAID}", re.IGNORECASE)
_HOSPITAL_SAID = re.compile(rf"(?<!\w)(?:{HOSPITAL}){_SAID}", re.IGNORECASE)
_SAID_AFTER = re.compile(
    rf"(?<![\w/-])({_WRITTEN}) (?:is|was|est|es|è|ist|é|ni) (?:my|her|his|our|the|mon|son|le|mi|su|il|mein|"
    rf"ihre|o|meu) (?:{HOSPITAL})",
    re.IGNORECASE,
)
_NHS_SAID = re.compile(
    r"(?<!\w)NHS[ -]?(?:number|no\b\.?|num\b|nr\b|n°|#|id)?[^\d\n!?;]{0,20}?(\d[\d -]{8,14}\d)(?!\d)",
    re.IGNORECASE,
)
_NHS_FORM = re.compile(r"(?<![\d+(-])(?<!\d )\d{3} \d{3} \d{4}(?![\d-])(?! \d)")

_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(r"(?<!\w)[12378] ?\d\d ?\d\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?/? ?\d\d(?!\w)"), nir.is_valid),
    (
        re.compile(r"(?<!\w)[A-Z]{6} ?\d\d[A-EHLMPRST]\d\d ?[A-Z]\d{3}[A-Z](?!\w)", re.IGNORECASE),
        lambda number: True,  # nothing else is written so, mistyped or not
    ),
    (re.compile(r"(?<!\w)\d{8}[ -]?[A-Z](?!\w)"), dni.is_valid),
    (re.compile(r"(?<!\w)[XYZ][ -]?\d{7}[ -]?[A-Z](?!\w)"), nie.is_valid),
    (re.compile(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)"), iban.is_valid),
    (re.compile(r"(?<![\w-])\d{3}-\d\d-\d{4}(?![\w-])"), ssn.is_valid),
    (re.compile(r"(?<!\w)\d{3}\.\d{3}\.\d{3}-\d\d(?!\w)"), cpf.is_valid),
    (re.compile(r"(?<!\w)756\.?\d{4}\.?\d{4}\.?\d\d(?!\w)"), ahv.is_valid),
    (re.compile(r"(?<![\d -])\d{4} \d{4} \d{4}(?![ -]?\d)"), aadhaar.is_valid),
    (re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)"), lambda number: True),
    # Egypt: century, date of birth, governorate, serial.
    (re.compile(r"(?<!\d)[23]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{7}(?!\d)"), lambda number: True),
)


def find_nhs_numbers(text: str) -> Iterator[Found]:
    for match in _NHS_SAID.finditer(text):
        # A mistyped NHS number still points at somebody: it is shown as a hospital number.
        yield match.start(1), match.end(1), Kind.NHS if nhs.is_valid(match.group(1)) else Kind.MRN
    for match in _NHS_FORM.finditer(text):
        if nhs.is_valid(match.group()):
            yield match.start(), match.end(), Kind.NHS


def find_national_numbers(text: str) -> Iterator[Found]:
    for match in _NATIONAL_SAID.finditer(text):
        if _digits(match.group(1)) >= 5:
            yield match.start(1), match.end(1), Kind.NATIONAL_ID
    for form, is_valid in _FORMS:
        for match in form.finditer(text):
            if is_valid(match.group()):
                yield match.start(), match.end(), Kind.NATIONAL_ID


def find_hospital_numbers(text: str) -> Iterator[Found]:
    for pattern in (_HOSPITAL_SAID, _SAID_AFTER):
        for match in pattern.finditer(text):
            if _digits(match.group(1)) >= 4:
                yield match.start(1), match.end(1), Kind.MRN


def _digits(token: str) -> int:
    return sum(character.isdigit() for character in token)

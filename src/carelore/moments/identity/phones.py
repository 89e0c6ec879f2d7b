"""Telephone numbers.

`phonenumbers` knows what a valid number of a country is; but many a number in a story is mistyped or made
up in part and still rings at somebody's door. So a number also counts by its international prefix, by the
shape in which people write telephone numbers, or by the words before it.
"""

import re
from collections.abc import Iterator

import phonenumbers

from .contacts import Found
from .languages import regions_of
from .spans import Kind

_CANDIDATE = re.compile(
    r"(?<![\w.,/+-])(?:\+ ?|00)?[(\d](?:[ .\-/)(_·*]{0,3}\d){5,20}(?:,? ?(?:x|ext\.?|extension|poste|int\.|"
    r"ramal|#) ?\d{1,6})?(?![\w/]|[.,:]\d|%)",
    re.IGNORECASE,
)
_EXTENSION = re.compile(r",? ?(?:x|ext|poste|int\.|ramal|#).*", re.IGNORECASE)
_SAID = re.compile(
    r"(?:\bcall|\bring\b|\brang\b|phone|\btel\b|tel\.|telephone|mobile|\bcell\b|text me|whats ?app|reach "
    r"me|contact"
    r"|appel|joindre|joignable|t[ée]l|portable|gsm"
    r"|llam|m[óo]vil|contact|anruf|erreichen|erreichbar|handy|telefon|chiam|cellulare|recapito|contatt|kontakt|ligar|"
    r"liga-|ligue|telem[óo]vel|celular"
    r"|simu|piga|هاتف|اتصل|الاتصال|تلفون|تليفون|جوال|موبايل|واتس|محمول)",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(
    r"(?:ref|reference|order|invoice|incident|ticket|case|batch|lot|serial|facture|commande|pedido|ordine|"
    r"فاتورة|مرجع)\W{0,3}(?:\w{1,8}\W{1,2}){0,2}$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d ?[-/ ] ?(?:19|20)\d\d")
_AMERICAN = re.compile(r"(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}")
_GROUPED = re.compile(r"\(?0\d{1,5}\)?(?:[ .\-/]\d{2,8}){1,5}|\(0\d{1,5}\) ?\d{4,8}|0\d(?:[ .-]?\d\d){4}")


def find_phones(text: str, *, language: str, region: str | None) -> Iterator[Found]:
    regions = regions_of(language, region)
    for match in _CANDIDATE.finditer(text):
        start, end = match.span()
        written = match.group()
        if written.startswith("(") and ")" not in written:
            start, written = start + 1, written[1:]
        main = _EXTENSION.sub("", written)
        if sum(map(str.isdigit, main)) > 15:
            yield from _several(text, start, end, regions)
        elif _is_phone(main, text[max(0, start - 40) : start], regions):
            yield start, end, Kind.PHONE


def _is_phone(written: str, before: str, regions: tuple[str, ...]) -> bool:
    digits = "".join(filter(str.isdigit, written))
    if written.startswith("+"):
        return len(digits) >= 8
    if written.startswith("00"):
        return len(digits) >= 11
    if _YEARS.fullmatch(written) or _OTHER_NUMBER.search(before):
        return False
    if _SAID.search(before):
        return True
    if _AMERICAN.fullmatch(written) or (_GROUPED.fullmatch(written) and 9 <= len(digits) <= 12):
        return True
    if len(digits) < 8 or (
        written.isdigit() and not digits.startswith("0") and (len(digits) != 9 or regions[0] in _NO_BARE)
    ):
        return False
    return any(_valid(digits, region) for region in regions)


# Where nine bare digits are no telephone number, a valid one of a neighbour is chance.
_NO_BARE = frozenset({"GB", "US", "CA", "IE", "IN", "FR", "DE", "IT", "EG"})


def _valid(digits: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(digits, region))
    except phonenumbers.NumberParseException:
        return False


def _several(text: str, start: int, end: int, regions: tuple[str, ...]) -> Iterator[Found]:
    """Two numbers written with no more than a stroke or a space between them."""
    for region in regions[:2]:
        found = [
            (start + m.start, start + m.end, Kind.PHONE)
            for m in phonenumbers.PhoneNumberMatcher(text[start:end], region)
        ]
        if found:
            yield from found
            return

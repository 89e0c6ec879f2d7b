"""Postal addresses: a number and a street, as each language writes them, or a post code."""

import re
from collections.abc import Iterator

from .contacts import Found
from .spans import Kind
from .street_words import ENGLISH, ENGLISH_LOWER, FRENCH, GERMAN, GERMAN_SURE, ITALIAN, PORTUGUESE, SPANISH

_UP = r"[A-ZÀ-ÖØ-ÞĀŁŚŞŻŽ]"
_CAP = rf"{_UP}[\w'-]{{0,24}}\.?"
_LINK = (
    r"(?:de la|de los|de las|de l'|de|del|des|du|d'|la|le|les|l'|los|las|dei|delle|della|dello|degli|di|"
    r"da|do|dos|das|e|y|san)"
)
_NAMED = rf"(?:{_LINK} ?){{0,2}}{_CAP}(?: (?:{_LINK} ?){{0,2}}{_CAP}){{0,3}}"
_NO = r"\d{1,5} ?(?:bis|ter|quater|[a-dA-D])?(?: ?[-/] ?\d{1,4}[a-z]?)?(?!\w)"
_TOWN = rf"(?:,? \d{{4,5}} {_CAP}(?:[ -]{_CAP})?)?"
_UNIT_AFTER = (
    r"(?:,? ?(?i:(?:apt|apto|app|appartamento|apartamento|appartement|appt|suite|unit|piso|puerta|pta|esc|"
    r"escalera|planta|piano"
    r"|interno|bât|bâtiment|étage|andar|bloco|bl|wohnung|whg|stock)\.? ?[\dA-Za-z]{1,5}\b|\d{1,2}[ºª°]))"
)
_UNIT_BEFORE = (
    r"(?:(?:Flat|Apartment|Apt\.?|Unit|Room|Suite|House|Studio)(?: [Nn]o\.?| [Nn]umber)? \d{1,4} "
    r"?[A-Za-z]?,? )"
)
_UK_POSTCODE = r"(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPS-UW]? ?\d[ABD-HJLNP-UW-Z]{2})"

_STARTS = (
    re.compile(
        rf"(?<![\w/]){_UNIT_BEFORE}?\d{{1,5}}[a-zA-Z]?(?:[-/]\d{{1,4}})?,? (?:{_CAP} "
        rf"){{1,4}}(?:{ENGLISH})\b\.?{_UNIT_AFTER}?"
    ),
    re.compile(rf"(?<!\w){_UNIT_BEFORE}(?:{_CAP} ){{0,3}}{_CAP}"),
    re.compile(
        rf"(?<![\w/])\d{{1,4}}[a-z]?,? (?!(?:way|lane|car|minutes?|mins?|hours?|miles?|of|in|on|the|a|and|"
        rf"to|times?|days?)\b)"
        rf"[a-z']{{3,15}}(?: (?!(?:of|in|on|the|a|and|to|down|from)\b)[a-z']{{3,15}})?,? "
        rf"(?:{ENGLISH_LOWER})\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?i:\b(?:live|lives|lived|living|reside|resides|address is|address:|home is)(?: at| in| on)? )"
        rf"(\d{{1,5}}[a-z]?,? {_CAP}(?: {_CAP}){{1,3}})"
    ),
    re.compile(
        r"\b(?:P\.? ?O\.? ?Box|B\.P\.|Apartado(?: de Correos)?|Postfach|Casella Postale|Caixa Postal|"
        r"S\.?L\.?P\.?) ?(?:n°)? ?\d{1,6}\b|\bBP \d{2,6},? \d{5}\b"
    ),
    re.compile(rf"(?<![\w/])(?:{_NO},? )?(?i:\b(?:{FRENCH})) {_NAMED}(?: n° ?\d{{1,4}})?{_TOWN}"),
    re.compile(
        rf"(?<!\w)(?i:{SPANISH})\.? {_NAMED},? ?(?:n[º°.]? ?|número |km "
        rf")?\d{{1,4}}\b{_UNIT_AFTER}{{0,4}}{_TOWN}"
    ),
    re.compile(
        rf"(?<!\w)(?i:{ITALIAN})\.? {_NAMED},? ?(?:n[.°]? "
        rf"?)?\d{{1,4}}(?:/?[a-zA-Z])?\b{_UNIT_AFTER}{{0,3}}{_TOWN}"
    ),
    re.compile(rf"(?<!\w)(?i:{PORTUGUESE})\.? {_NAMED},? ?(?:n\.?[º°]? ?)?\d{{1,4}}\b{_UNIT_AFTER}{{0,3}}{_TOWN}"),
    re.compile(
        rf"(?<!\w)(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den|Alte[rs]?|"
        rf"Neue[rs]?|Große[rs]?|Kleine[rs]?) {_CAP} \d{{1,3}} ?[a-z]?,? \d{{5}} {_CAP}"
    ),
    re.compile(
        rf"(?i:\bmtaa wa|\bbarabara ya) {_CAP}(?: {_CAP})?,? (?i:nyumba|namba|na)\.?(?: (?i:namba|"
        rf"na)\.?)? ?\d{{1,5}}"
    ),
    re.compile(
        r"(?:\d{1,4} ?،? ?(?:شارع|نهج|زنقة|درب) (?:\w{2,15} ?){1,3}|(?:شارع|نهج|زنقة|درب|حي) (?:\w{2,15} "
        r"){1,3}?،? ?(?:رقم|عمارة|منزل|بناية|شقة|فيلا|بيت)? ?(?:رقم )?\d{1,4}(?!\d))"
    ),
    re.compile(rf"(?<!\w){_UK_POSTCODE}(?!\w)"),
    re.compile(rf"(?<!\w){_CAP}(?: {_CAP})?, [A-Z]{{2}} \d{{5}}(?:-\d{{4}})?(?!\w)"),
)
_GERMAN, _GERMAN_ABROAD = (
    re.compile(
        rf"(?<![\w-]){_UP}[\w.-]{{0,40}}(?:{ends})\.? \d{{1,4}} "
        rf"?[a-z]?(?:[-/]\d{{1,4}}[a-z]?)?(?!\w){_TOWN}"
    )
    for ends in (GERMAN, GERMAN_SURE)
)
_DIGIT = re.compile(r"\d")
_FRENCH = _STARTS[5]


def find_addresses(text: str, *, language: str) -> Iterator[Found]:
    if not _DIGIT.search(text):
        return
    for pattern in (*_STARTS, _GERMAN if language == "de" else _GERMAN_ABROAD):
        for match in pattern.finditer(text):
            group = match.lastindex or 0
            start, end = match.span(group)
            if pattern is _FRENCH and not _DIGIT.search(match.group()):
                continue
            yield start, start + len(text[start:end].rstrip(" ,.،")), Kind.ADDRESS

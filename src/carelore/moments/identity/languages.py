"""Which language a text is really in, and which countries' telephone numbers its readers may write."""

import re

from .lexicon import LEXICONS

_WORD = re.compile(r"[^\W\d_]+'?")

_REGIONS = {
    "en": "GB US CA AU IE IN NG KE ZA GH UG TZ PH PK NZ",
    "fr": "FR BE CH CA MA DZ TN SN CI CM CD ML BF LB",
    "ar": "EG SA AE MA DZ TN JO IQ LB SY SD YE LY QA KW OM",
    "es": "ES MX CO AR PE CL EC GT BO DO",
    "de": "DE AT CH LU",
    "it": "IT CH",
    "pt": "PT BR AO MZ",
    "sw": "TZ KE UG RW CD",
}


def regions_of(language: str, region: str | None) -> tuple[str, ...]:
    """Countries whose numbers to expect, the likeliest first; an unknown language gets the English list."""
    likely = tuple(_REGIONS.get(language, _REGIONS["en"]).split())
    if not region:
        return likely
    return (region.upper(), *(other for other in likely if other != region.upper()))


def likely_language(text: str, declared: str) -> str:
    """The language most small words of the text belong to; the declared one unless another is clearly ahead.

    A story written in German on an English page must not have each of its nouns taken for a name.
    """
    present = frozenset(_WORD.findall(text.lower()))
    score = {code: len(present & lexicon.small) for code, lexicon in LEXICONS.items()}
    best = max(score, key=lambda code: (score[code], code == declared))
    ahead = score[best] - score.get(declared, -1)
    if ahead >= 3 or (ahead >= 2 and not score.get(declared)) or (declared not in score):
        return best
    return declared

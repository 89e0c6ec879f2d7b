"""Rare names at the head of a sentence, where the capital says nothing: "Thandeka never left my side".

In the Romance languages a noun does not open a sentence bare, so an unlisted word before a verb is a person. English
and German nouns may, so there the word must not look made of ordinary words, and somebody must do something.
"""

import re

from .lexicon.de_openers import OPENERS as GERMAN_NOUNS
from .lexicon.en_common import COMMON
from .lexicon.en_ordinary import OPENERS as ENGLISH_WORDS
from .lexicon.heads import DOES, HEADS, WORKPLACES
from .lexicon.places import PLACES
from .name_context import institution
from .name_words import Words
from .tokens import Token

_MADE = {
    "en": re.compile(
        r"(?:ed|ing|ly|ion|ions|ment|ments|ness|less|able|ible|ful|ous|ies|ive|ity|ities|ance|ence|ency|ancy|ship|ism|ology|"
        r"ist|ists|ers|ors|ical|ics|ure|ward|wards|ways?|times?|care|staff|[^aious]s|tic|ate|ise|ize|ght|tch|wn)\Z"
    ),
    "de": re.compile(
        r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|tät|täten|chen|lein|ment|mente|ismus|innen|in|nis|"
        r"nisse|tum|ling|linge|erei|enz|anz|zeug|werk|mal|lich|ig|isch|bar|sam|los|weise|wärts|ens|lings|ik|iker|or|oren|"
        r"ie|ien|ium|us|ose|itis|oge|ogen|ologe|ant|anten|ent|enten|er|ern|en|el|eln|ler|ner|e[rst]|ste[nrs]?)\Z"
    ),
    "fr": re.compile(
        r"(?:ment|ments|ant|ante|é|ée|és|ées|eux|euse|ique|iques|able|ables|tion|tions|ité|age|isme|ies?|er|ir|ez)\Z"
    ),
    "es": re.compile(r"(?:mente|ando|endo|ad[oa]s?|id[oa]s?|ción|ciones|dad|dades|os|as|es|ísim[oa]s?|able|ible)\Z"),
    "it": re.compile(r"(?:mente|ando|endo|at[oaie]|ut[oaie]|it[oaie]|zione|zioni|ità|issim[oaie]|abile|ibile|mento)\Z"),
    "pt": re.compile(
        r"(?:mente|ando|endo|indo|ad[oa]s?|id[oa]s?|ção|ções|dade|dades|os|as|es|íssim[oa]s?|ável|ível)\Z"
    ),
    "sw": re.compile(r"(?:ni|mo|po|ko)\Z"),
}
_SWAHILI_DOES = re.compile(r"(?:ali|ana|hu|ame|haku|hana)\w{2,}\Z")
_ENGLISH_DEED = re.compile(r"(?<!e)ed\Z")


def opens_with_a_name(tokens: list[Token], index: int, after: int, words: Words) -> bool:
    """Is the capitalised run index..after, first in its sentence, a person who then does something?"""
    token, language = tokens[index], words.language
    if token.low in words.heads or not _strange(token, words) or institution(tokens, after):
        return False
    if after - index > 1 and two_names(tokens, index, after, words):
        return True
    if after >= len(tokens) or tokens[after].gap not in (" ", "") or tokens[after].capital:
        return False
    following = tokens[after]
    if language == "sw":
        return _SWAHILI_DOES.match(following.low) is not None
    if following.low in DOES[language]:
        return following.low not in ("and", "et", "y", "e") or _second_name(tokens, after + 1, words)
    if language != "en":
        return False
    if following.low in ("from", "at", "on", "in"):
        return any(each.low in WORKPLACES for each in tokens[after + 1 : after + 4])
    return _ENGLISH_DEED.search(following.low) is not None and following.low not in HEADS["en"]


def two_names(tokens: list[Token], index: int, after: int, words: Words) -> bool:
    """Two or more capitalised words together, none of them ordinary: "Ioana Popescu", "Bjorn Halvorsen"."""
    if words.nouns_are_capitalised and tokens[index].low.endswith("e") and not words.known(tokens[index]):
        return False  # "Aktive Workflows"
    if after - index < 2 or not all(_strange(each, words) for each in tokens[index:after] if each.capital):
        return False
    following = tokens[after] if after < len(tokens) else None
    if following is not None and following.gap == " " and following.capital:
        return False
    return sum(token.capital for token in tokens[index:after]) > 1 and not institution(tokens, after)


def _second_name(tokens: list[Token], index: int, words: Words) -> bool:
    return index < len(tokens) and tokens[index].capital and words.may_be_name(tokens[index], None)


def _strange(token: Token, words: Words) -> bool:
    """Neither an ordinary word of the language nor visibly made of one."""
    low = token.low
    if len(low) < 3 or token.upper or low in words.heads or low in words.lexicon.common or low in words.lexicon.small:
        return False
    if low in PLACES or words.ordinary(token):
        return False
    if words.known(token):
        return True
    if _MADE[words.language].search(low):
        return False
    if words.language == "de":
        return not any(low[cut:] in GERMAN_NOUNS or low[cut:] in words.lexicon.common for cut in range(2, len(low) - 2))
    if words.language == "en":
        return not (low.endswith("s") and (low[:-1] in ENGLISH_WORDS or low[:-1] in COMMON)) and not all(
            part in ENGLISH_WORDS or part in COMMON for part in low.split("-")
        )
    return True

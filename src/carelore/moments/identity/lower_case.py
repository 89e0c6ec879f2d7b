"""Names that somebody typed without a capital: "thank you sarah", "nurse pratyush stayed", "mein mann jürgen"."""

import re

from .cues import Cue, Entry
from .lexicon.given import AMBIGUOUS, GIVEN, SURE
from .lexicon.names_too import NAMES_TOO
from .lexicon.places import PLACES
from .lexicon.shape import words as word_list
from .name_words import Words, role_like
from .tokens import Token

_VERBAL = re.compile(
    r"(?:ed|ing|ly|ion|ble|ful|ment|ness|less|ers?|ist|ive|ous|al|ic|ity|ance|ence|ship|self|'[a-z]+)\Z"
)
_TITLES = word_list("dr mr mrs ms mme mlle dra sra sig dott dottoressa herr frau docteur")
_CARERS = word_list("""
nurse nurses sister midwife doctor matron carer hca porter paramedic physio gp receptionist student healthcare
schwester pfleger pflegerin hebamme infirmière infirmier enfermera enfermero enfermeira infermiera infermiere
""")
_WHOSE = word_list("my our her his their a the one meine mein ihre seine la una ma mon sa une notre")
# What may stand after a name that ends a thank-you.
_AFTER_THANKS = word_list("for you por pour per für fur and e y et und xx x from de del on in at")
_NOT_NAMES_ALONE = word_list("c' regards yours")


def stands_in_lower_case(tokens: list[Token], index: int, words: Words) -> bool:
    """A first name so much a name that it needs neither capital nor cue."""
    token = tokens[index]
    if token.low not in SURE or words.language == "sw" or not _unlisted(token, words):
        return False
    before = tokens[index - 1].low if index and token.gap == " " else ""
    return before not in words.hard_articles and not token.gap.endswith(("/", "#", "_"))


def lower_case_name(tokens: list[Token], first: int, words: Words, entry: Entry, *, before: str) -> int | None:
    """One past the name in lower case that the entry announces; `before` is the word before the announcement."""
    token = tokens[first]
    if token.capital or not token.low.isalpha() or len(token.low) < 3 or not _unlisted(token, words):
        return None
    following = tokens[first + 1] if first + 1 < len(tokens) and tokens[first + 1].gap == " " else None
    known = token.low in GIVEN and token.low not in AMBIGUOUS and token.low not in PLACES
    if known and _known_after(token, words, entry.cue):
        return first + 1
    if entry.cue is Cue.THANKS:
        ends = following is None or following.low in _AFTER_THANKS
        found = ends and token.low in GIVEN and token.low not in words.heads and len(token.low) > 3
    elif token.low in words.heads or token.low in GIVEN or words.language == "sw" or _made(token, words):
        found = False
    else:
        does = following is not None and (following.low in words.lexicon.goes_on or following.low.endswith("ed"))
        found = _unknown_after(token, entry, before=before, does=does)
    return first + 1 if found else None


def _known_after(token: Token, words: Words, cue: Cue) -> bool:
    if cue is Cue.DEED:
        return False
    if words.language == "sw":
        # In Swahili many first names are everyday words ("ana", "neema").
        return cue is Cue.TITLE or (token.low in SURE and len(token.low) > 5)
    return token.low not in NAMES_TOO or (cue is not Cue.THANKS and len(token.low) > 3)


def _unknown_after(token: Token, entry: Entry, *, before: str, does: bool) -> bool:
    """A word in no list, after "dr", "called", "nurse", "my son"; mostly somebody must then do something."""
    if entry.cue is Cue.TITLE and entry.words[0] in _TITLES and before not in _WHOSE and len(token.low) > 3:
        return True
    if entry.cue is Cue.CALLED:
        return does and len(token.low) > 3 and entry.words[0] not in _NOT_NAMES_ALONE
    return does and (entry.cue is Cue.KIN or (entry.cue in (Cue.ROLE, Cue.TITLE) and entry.words[-1] in _CARERS))


def _unlisted(token: Token, words: Words) -> bool:
    lexicon = words.lexicon
    return token.low not in lexicon.common and token.low not in lexicon.small and token.low not in lexicon.goes_on


def _made(token: Token, words: Words) -> bool:
    return _VERBAL.search(token.low) is not None or token.low.endswith("s") or token.low in role_like(words)

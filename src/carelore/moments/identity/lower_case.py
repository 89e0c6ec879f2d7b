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
_ABBREVIATED = word_list("dr mr mrs ms mme mlle dra sra sig dott dottor")
_TITLES = _ABBREVIATED | word_list("dottoressa herr frau docteur")
_CARERS = word_list("""
nurse nurses sister midwife doctor matron carer hca porter paramedic physio gp receptionist student healthcare
schwester pfleger pflegerin hebamme infirmière infirmier enfermera enfermero enfermeira infermiera infermiere
""")
_WHOSE = word_list("my our her his their a the one meine mein ihre seine la una ma mon sa une notre")
# What may stand after a name that ends a thank-you.
_AFTER_THANKS = word_list("for you por pour per für fur and e y et und xx x from de del on in at")
# Who is thanked without a name, and how: "thanks guys for", "merci infiniment pour", "grazie ragazzi per".
_THANKED = word_list("""
guys folks ladies gents doc team staff everybody everyone you both infinitely sincerely again once heaps loads
tons bunch beaucoup encore mille infiniment vivement d'avance avance équipe docteur maman papa chers chères
collègues amis infinies mil infinitas chicas chicos equipo doctora doctor totales siempre amigos mamá papá
corazón mucho muchas muchísimas eternas ragazzi ragazze tante infinite davvero ancora cuore squadra dottoressa
dottore tanto molte sempre vielmals nochmals nochmal euch allen ihnen dir leute schön schon sehr herzlich
herzlichst nochmahls auch imens mesmo
""")
_FROM = word_list("du des von vom aus della dei delle degli dello dal dalla do da dos das")
_FOR = word_list("for por pour für fur per")
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
    if entry.cue is Cue.DEED:
        return _doer(tokens, first, words, entry)
    if entry.cue is Cue.THANKS and entry.words[-1].startswith(("contact", "contat", "kontakt")):
        found = token.low in GIVEN and token.low not in words.heads
    elif entry.cue is Cue.THANKS:
        ends = following is None or following.low in _AFTER_THANKS
        listed = token.low in GIVEN or (following is not None and following.low in _FOR and _thanked(token, words))
        found = ends and listed and token.low not in words.heads and len(token.low) > 3
    elif token.low in words.heads or words.language == "sw" or (known and token.low in NAMES_TOO):
        found = False
    elif _made(token, words):
        found = (
            entry.cue is Cue.TITLE and entry.words[0] in _ABBREVIATED and token.low[-3:] not in ("ing", "ion", "ent")
        )
    else:
        does = following is not None and (following.low in words.lexicon.goes_on or following.low.endswith("ed"))
        found = _unknown_after(token, entry, before=before, does=does)
    return first + 1 if found else None


def _thanked(token: Token, words: Words) -> bool:
    """Is the unlisted word in "thank you oyinlola for the tea" nobody but its name?"""
    return (
        words.language != "sw"
        and token.low not in _THANKED
        and not token.low.endswith("mente")
        and not _made(token, words)
    )


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
    return does and (entry.cue in (Cue.KIN, Cue.TITLE) or (entry.cue is Cue.ROLE and entry.words[-1] in _CARERS))


def _doer(tokens: list[Token], first: int, words: Words, entry: Entry) -> int | None:
    """ "what fehmiye yaman did", "lo que hizo ani tenorio por nosotros": one or two unlisted words, then the deed."""
    closing = entry.after or _FOR
    for after in range(first + 1, min(first + 3, len(tokens))):
        word = tokens[after - 1]
        if word.capital or not _strange(word, words):
            return None
        if tokens[after].low in closing:
            return after
    return None


def joined_in_lower_case(tokens: list[Token], index: int, words: Words) -> bool:
    """After "thanks george and …": is this word, without a capital too, one more of them?"""
    token = tokens[index]
    if not _strange(token, words) or len(token.low) < 3 or words.language == "sw":
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    ends = following is None or following.gap != " " or following.low in _AFTER_THANKS or following.low in _FROM
    return ends and (token.low in GIVEN or not _made(token, words))


def _strange(token: Token, words: Words) -> bool:
    low = token.low
    return low.isalpha() and _unlisted(token, words) and low not in words.heads and low not in _THANKED


def _unlisted(token: Token, words: Words) -> bool:
    lexicon = words.lexicon
    return token.low not in lexicon.common and token.low not in lexicon.small and token.low not in lexicon.goes_on


def _made(token: Token, words: Words) -> bool:
    return _VERBAL.search(token.low) is not None or token.low.endswith("s") or token.low in role_like(words)

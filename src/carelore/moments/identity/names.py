"""Names of persons in Latin script.

A name is believed for one of three reasons, the strongest first: words before or after it announce one ("Dr",
"my daughter", "the porter"); it is a known first name; it is capitalised inside a sentence, in a language
that does not capitalise nouns, and is no place, illness, office or month. A person decides in the end.
"""

import re
from collections.abc import Iterator

from .contacts import Found
from .cues import Cue, Entry, matching
from .lexicon.shape import words
from .lower_case import joined_in_lower_case, lower_case_name, stands_in_lower_case
from .name_context import after_institution, before_role, between_commas, in_capitals, institution
from .name_words import GENERIC_GAP, PARTICLES, TITLE_GAP, Words
from .openings import opens_with_a_name, two_names
from .spans import Kind
from .tokens import Token, tokens_of

_LONGEST = 4
# "Je suis Camerounaise", "soy Colombiana": a people, unless the first name is known.
_BEING = words("suis soy sono sou bin am")
_TO = words("to à a au ao al an alla")
# "I called Parkway": they telephoned.
_CALLERS = words("i we they he she who you and then")
# "Fuimos a Cuenca": a place.
_MOVES = re.compile(
    r"(?:fui|fue|ir|iba|va|voy|vam|lleg|vin|ven|viaj|traslad|regres|volv|acud|deriv|envi|llev|mud|march|km|hasta)"
)


def find_names(text: str, *, language: str) -> Iterator[Found]:
    tokens = tokens_of(text)
    words = Words(language, tokens)
    index = 0
    while index < len(tokens):
        end = _announced(tokens, index, words) or _standing(tokens, index, words)
        if end is None:
            index += 1
            continue
        first, after = end
        yield tokens[first].start, tokens[after - 1].end, Kind.PERSON
        index = after
        for first, after in _joined(tokens, index, words):
            yield tokens[first].start, tokens[after - 1].end, Kind.PERSON
            index = after


def _announced(tokens: list[Token], index: int, words: Words) -> tuple[int, int] | None:
    """The name that words at this index announce, as first and one past last index."""
    for entry in matching(tokens, index, words.language):
        if entry.cue is Cue.TITLE and not words.is_title(tokens[index]):
            continue
        first = index + len(entry.words)
        if first >= len(tokens) or not (TITLE_GAP if entry.cue is Cue.TITLE else GENERIC_GAP).match(tokens[first].gap):
            continue
        after = _name(tokens, first, words, entry.cue) or (
            _noble(tokens, first, words) if entry.cue is Cue.TITLE else None
        )
        if (
            entry.words == ("called",)
            and index
            and tokens[index - 1].low in _CALLERS
            and not words.known(tokens[first])
        ):
            continue
        if after and _fits(tokens, after, entry):
            return first, after
        if after := lower_case_name(tokens, first, words, entry, before=tokens[index - 1].low if index else ""):
            return first, after
    return None


def _fits(tokens: list[Token], after: int, entry: Entry) -> bool:
    if entry.cue is Cue.DEED:
        return not entry.after or (after < len(tokens) and tokens[after].low in entry.after)
    if entry.cue in (Cue.TITLE, Cue.KIN):
        return True
    return not institution(tokens, after)


def _standing(tokens: list[Token], index: int, words: Words) -> tuple[int, int] | None:
    """A name that nothing announces."""
    token = tokens[index]
    if not token.capital:
        return (index, index + 1) if stands_in_lower_case(tokens, index, words) else None
    if not words.may_be_name(token, None):
        return None
    after = _name(tokens, index, words, None)
    if after is None or institution(tokens, after) or after_institution(tokens, index):
        return None
    before = tokens[index - 1].low if index and not token.opens else ""
    ordinary = token.opens and after == index + 1 and token.low in words.heads
    if words.known(token) and not ordinary and before not in words.hard_articles and before not in words.saints:
        return index, after
    found = _heads(tokens, index, after, words) if token.opens else _stands(tokens, index, after, words, before)
    return (index, after) if found else None


def _heads(tokens: list[Token], index: int, after: int, words: Words) -> bool:
    """Is the word at the head of a sentence somebody, by what follows?"""
    token, following = tokens[index], tokens[after] if after < len(tokens) else None
    if words.acts(token, following) or between_commas(tokens, after, words):
        return True
    return not words.shouting and not token.upper and opens_with_a_name(tokens, index, after, words)


def _stands(tokens: list[Token], index: int, after: int, words: Words, before: str) -> bool:
    """Is the capitalised word inside a sentence somebody, by its form and by what stands around it?"""
    token = tokens[index]
    if words.shouting or token.upper:
        return False
    if two_names(tokens, index, after, words):
        return True
    if words.ordinary(token):
        return False
    if before_role(tokens, after, words) and before not in words.lexicon.articles:
        return True
    if words.language == "es" and before == "a" and index > 1 and not _MOVES.match(tokens[index - 2].low):
        return not in_capitals(tokens, index, after, words)  # "vimos a Oihane", but "fuimos a Cuenca"
    if words.nouns_are_capitalised or in_capitals(tokens, index, after, words):
        return False
    return not (
        before in words.lexicon.articles or before in words.lexicon.near or before in words.saints or before in _BEING
    )


def _name(tokens: list[Token], first: int, words: Words, cue: Cue | None) -> int | None:
    """One past the last word of the name that begins here, if one does."""
    if not words.may_be_name(tokens[first], cue):
        return None
    after = first + 1
    while after < len(tokens) and after - first < _LONGEST:
        token = tokens[after]
        initial = len(tokens[after - 1].text) == 1
        if token.gap not in ((" ", ". ", ".") if initial else (" ", "-")):
            break
        if token.capital and words.may_go_on(token, cue):
            after += 1
        elif (after_particles := _past_particles(tokens, after)) and words.may_go_on(tokens[after_particles], cue):
            after = after_particles + 1
        else:
            break
    return after


def _noble(tokens: list[Token], first: int, words: Words) -> int | None:
    """A family name that begins in lower case: "Herr von Trotha", "Mrs van der Berg"."""
    after_particles = _past_particles(tokens, first)
    return _name(tokens, after_particles, words, Cue.TITLE) if after_particles else None


def _past_particles(tokens: list[Token], index: int) -> int | None:
    """Index of the capitalised word after one or two of "de la", "van der", if they stand here."""
    for after in range(index + 1, min(index + 3, len(tokens))):
        if tokens[after - 1].low not in PARTICLES or tokens[after].gap not in (" ", ""):
            return None
        if tokens[after].capital:
            return after
    return None


def _joined(tokens: list[Token], after: int, words: Words) -> Iterator[tuple[int, int]]:
    """Further names after "and" or a comma, each as first and one past last index."""
    while after < len(tokens):
        by_comma = tokens[after].gap == ", "
        first = after
        if tokens[after].low in words.lexicon.joins or tokens[after].gap == " & ":
            first = after + (tokens[after].low in words.lexicon.joins)
            by_comma = False
            # "thanks to Ana and to Rui"
            first += first + 1 < len(tokens) and tokens[first].low in _TO
        elif not by_comma:
            return
        if first < len(tokens) and not tokens[first].capital and not tokens[after - 1].capital and not by_comma:
            if joined_in_lower_case(tokens, first, words):
                yield first, first + 1
            return
        if first >= len(tokens) or not tokens[first].capital or not words.may_be_name(tokens[first], None):
            return
        following = _name(tokens, first, words, None)
        if following is None or institution(tokens, following):
            return
        listed = following < len(tokens) and tokens[following].low in words.lexicon.joins
        if by_comma and not (words.known(tokens[first]) or listed):
            return
        yield first, following
        after = following

"""What stands around a capitalised word: an institution it belongs to, or the role of the person it names."""

from .cues import role_words
from .lexicon.shape import words as word_list
from .name_words import INSTITUTIONS, PARTICLES, Words
from .tokens import Token

# What a sentence may begin with before a comma, without its being a name.
_THEN = word_list("""
then later afterwards meanwhile eventually puis ensuite alors après enfin soudain luego después entonces
finalmente poi dopo quindi infine allora depois então afinal knowing thankfully baadaye halafu
""")


def institution(tokens: list[Token], after: int) -> bool:
    """Is what looked like a name the front part of "James Cook Hospital"?"""
    for token in tokens[after : after + 2]:
        if token.gap != " ":
            return False
        if token.low in INSTITUTIONS:
            return True
        if not token.capital:
            return False
    return False


def after_institution(tokens: list[Token], index: int) -> bool:
    """Is it the end of "Hôpital Saint-Louis", "Hospital de Santa Maria"?"""
    steps = 0
    while index > 0 and tokens[index].gap in (" ", "") and steps < 3:
        index -= 1
        steps += 1
        if tokens[index].low in INSTITUTIONS:
            return True
        if tokens[index].low not in PARTICLES and not tokens[index].capital:
            return False
    return False


def between_commas(tokens: list[Token], after: int, words: Words) -> bool:
    """ "Lupita, la enfermera de noche, cantaba": at the head of a sentence both commas are needed."""
    if tokens[after - 1].low in _THEN or tokens[after - 1].low.endswith(("ment", "mente", "ly")):
        return False
    return (
        after < len(tokens)
        and tokens[after].gap == ", "
        and before_role(tokens, after, words)
        and any(token.gap == ", " for token in tokens[after + 2 : after + 6])
    )


def in_capitals(tokens: list[Token], index: int, after: int, words: Words) -> bool:
    """Does an ordinary word with a capital stand next to it: "Chief Executive", "Long Covid"?"""
    before = tokens[index - 1] if index and tokens[index].gap == " " else None
    following = tokens[after] if after < len(tokens) and tokens[after].gap == " " else None
    return any(
        other is not None
        and other.capital
        and len(other.text) > 1
        and not other.opens
        and (other.low in words.lexicon.common or not words.may_be_name(other, None))
        for other in (before, following)
    )


def before_role(tokens: list[Token], after: int, words: Words) -> bool:
    """ "Rachel the healthcare assistant", "Laura, la auxiliar"."""
    if (
        after + 1 >= len(tokens)
        or tokens[after].gap not in (" ", ", ", " - ", " (")
        or tokens[after].low not in words.before_roles
    ):
        return False
    return any(token.low in role_words(words.language) for token in tokens[after + 1 : after + 4] if not token.opens)

"""What the name rules need to know of a language."""

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Phrases are separated by `|` or line ends: single words are too, so that a list reads on."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


def pairs(whose: str, who: frozenset[str]) -> frozenset[str]:
    """ "my daughter", "her son": each of the one with each of the other."""
    return frozenset(f"{mine} {person}" for mine in whose.split() for person in who)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All entries are lower-case, apostrophes straight, Arabic folded as `normalise.plain` does.

    `titles`   a name follows: "Mrs"
    `roles`    a name may follow: "nurse"; or stands before, after an article: "Rachel the nurse"
    `kin`      a name may follow: "my daughter"
    `called`   a name follows: "by the name of"
    `thanks`   a name may follow: "many thanks to"; so with greetings and signatures
    `deeds`    a name stands between: ("what", {"did"})
    `articles` a capitalised word after one is a thing
    `near`     a capitalised word after one is more often a place
    `joins`    names go on after one: "and"
    `goes_on`  what follows a name at the head of its sentence: verbs of being and doing
    `small`    the commonest words, for telling languages apart
    `common`   words that are capitalised here and there and are no names
    """

    titles: frozenset[str]
    roles: frozenset[str]
    kin: frozenset[str]
    called: frozenset[str]
    thanks: frozenset[str]
    deeds: tuple[tuple[str, frozenset[str]], ...]
    articles: frozenset[str]
    near: frozenset[str]
    joins: frozenset[str]
    goes_on: frozenset[str]
    small: frozenset[str]
    common: frozenset[str]

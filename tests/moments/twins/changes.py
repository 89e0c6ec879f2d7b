"""The ways in which people send a story twice, as functions of its text and a source of chance."""

import re
from collections.abc import Callable
from random import Random

SENTENCES = (
    "Thank you to everybody on the ward for all that you do.",
    "I would tell anybody to come here.",
    "My family and I are very grateful.",
)


def typos(text: str, chance: Random) -> str:
    """One in 25 letters lost, doubled up with another, or exchanged with the next."""
    letters = list(text)
    for _each in range(max(1, len(letters) // 25)):
        at, kind = chance.randrange(len(letters)), chance.choice("lax")
        if kind == "l" and len(letters) > 5:
            del letters[at]
        elif kind == "a":
            letters.insert(at, chance.choice("abcdefghijklmnopqrstuvwxyz"))
        elif at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def case(text: str, chance: Random) -> str:
    return chance.choice([text.upper(), text.lower(), text.title()])


def dropped_words(text: str, chance: Random) -> str:
    """Each word is lost one time in ten."""
    return " ".join(word for word in text.split() if chance.random() > 0.1) or text


def added_sentence(text: str, chance: Random) -> str:
    added = chance.choice(SENTENCES)
    return chance.choice([f"{text} {added}", f"{added} {text}"])


def another_order(text: str, chance: Random) -> str:
    sentences = re.split(r"(?<=[.!?])\s+", text)
    if len(sentences) > 1:
        return " ".join(chance.sample(sentences, len(sentences)))
    words = text.split()
    return " ".join([*words[len(words) // 2 :], *words[: len(words) // 2]])


CHANGES: tuple[Callable[[str, Random], str], ...] = (typos, case, dropped_words, added_sentence, another_order)

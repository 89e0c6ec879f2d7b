"""The tokens of a text, as one column holds them: in the order of the alphabet, a blank before and after each."""

from collections.abc import Iterable

from carelore.common.words.cutting import cut
from carelore.common.words.stems import forms, languages_of


def tokens(text: str, language: str) -> list[str]:
    """Each token of the text once. `language` is BCP 47; a word that it cannot have written is taken by its script."""
    primary = language.partition("-")[0].lower()
    found: set[str] = set()
    for word in cut(text):
        if word.run:
            found.update(word.pairs, word.plain)  # one letter may be all that is asked for
        else:
            likely = languages_of(word.written)
            found |= forms(word.written, primary if primary in likely or not likely else _default(primary, likely))
    return sorted(found)


def spelled(text: str) -> set[str]:
    """The words of the text as they are compared, not their stems; of a script without blanks every two letters."""
    found: set[str] = set()
    for word in cut(text):
        found.update(word.pairs if word.run else [word.plain])
    return found


def _default(language: str, likely: tuple[str, ...]) -> str:
    """Swahili has no stems here and is kept as it is; Latin letters within an Arabic story are likely English."""
    latin = likely[0] == "en"
    return language if latin and language not in {"ar", "ru", "zh"} else likely[0]


def joined(found: Iterable[str]) -> str:
    """As the column holds them, so that ` token ` is found by looking for it. Empty where there are none."""
    words = " ".join(found)
    return f" {words} " if words else ""

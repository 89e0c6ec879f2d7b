"""Names of persons in Arabic script: no capitals to go by, and "and" and "to" are written onto the name."""

import re
from collections.abc import Iterator
from functools import cache

from .contacts import Found
from .cues import Cue, Entry, entries
from .lexicon import LEXICONS
from .lexicon.given_arabic import BEGINS, CLEAR, WORDS
from .spans import Kind

_WORD = re.compile(r"[\u0621-\u064a\u066e-\u06d3]+")
HAS_ARABIC = re.compile(r"[\u0621-\u064a]")
_VERBAL = re.compile(r"(?:ت|تني|ني|نا|وا|ها|هم|ته|كم|ون|ين)\Z|\A[تي]\w{3}|\A(?:لل|بال|وال|كال|فال)")
_ALL = CLEAR | WORDS
_SURE = CLEAR - WORDS
# "The nurse was kind": after one of these an adjective follows, not a name.
_WAS = frozenset({"كان", "كانت", "ان", "لان"})
Word = tuple[int, int, str]


def find_arabic_names(text: str) -> Iterator[Found]:
    found: list[Word] = [(match.start(), match.end(), match.group()) for match in _WORD.finditer(text)]
    index = 0
    while index < len(found):
        name = _announced(text, found, index) or _known(found, index)
        if name is None:
            index += 1
            continue
        first, start = name
        after = _end_of_name(text, found, first)
        yield start, found[after - 1][1], Kind.PERSON
        index = after
        while index < len(found) and found[index][2].startswith("و") and found[index][2][1:] in _ALL:
            after = _end_of_name(text, found, index)
            yield found[index][0] + 1, found[after - 1][1], Kind.PERSON
            index = after


def _announced(text: str, found: list[Word], index: int) -> tuple[int, int] | None:
    """Index of the name's word and the offset at which the name begins in it."""
    for entry in _entries(found[index][2].removeprefix("و")) or _entries(found[index][2]):
        first = index + len(entry.words)
        if (
            tuple(word.removeprefix("و") if i == 0 else word for i, (_, _, word) in enumerate(found[index:first]))
            != entry.words
        ):
            continue
        if first >= len(found) or not re.fullmatch(r"[ .:،,«\"(]{1,4}", text[found[first - 1][1] : found[first][0]]):
            continue
        start, _, word = found[first]
        if entry.cue is Cue.THANKS:
            if word[0] in "لب" and word[1:] in _ALL:
                return first, start + 1
            if word in _ALL:
                return first, start
            continue
        described = word in WORDS and _describes(found, index, first)
        if (_is_name(word, entry.cue) and not described) or (entry.cue is Cue.ROLE and _before_her_deed(found, first)):
            return first, start
    return None


def _describes(found: list[Word], index: int, first: int) -> bool:
    """ "كانت الممرضة لطيفة", "الممرضة لطيفة جدا": what is a name elsewhere says here what she was like."""
    was = index > 0 and found[index - 1][2].removeprefix("و") in _WAS
    return was or (first + 1 < len(found) and found[first + 1][2] in ("جدا", "للغاية"))


def _is_name(word: str, cue: Cue) -> bool:
    if word in _ALL or word in ("عبد", "ابو", "ام"):
        return True
    if word in LEXICONS["ar"].common or len(word) < 3 or _VERBAL.search(word) or _entries(word):
        return False
    if word.startswith("ال"):
        return cue is Cue.TITLE and word.endswith("ي") and len(word) > 4
    return cue in (Cue.TITLE, Cue.CALLED)


def _before_her_deed(found: list[Word], index: int) -> bool:
    """ "الممرضة غزلان مسحت": a woman's verb begins or ends with ت, so the word between her role and it is her name."""
    word = found[index][2]
    if not found[index - 1][2].endswith(("ة", "ه")) or word in LEXICONS["ar"].common or len(word) < 3:
        return False
    if word.startswith("ال") or word.endswith(("ة", "ه")) or _VERBAL.search(word) or _entries(word):
        return False
    return index + 1 < len(found) and (found[index + 1][2].endswith("ت") or found[index + 1][2].startswith("ت"))


def _known(found: list[Word], index: int) -> tuple[int, int] | None:
    start, _, word = found[index]
    if word in _SURE:
        return index, start
    if word[0] in "ولب" and word[1:] in _SURE:
        return index, start + 1
    return None


def _end_of_name(text: str, found: list[Word], first: int) -> int:
    """A name goes on with a father's name, with "ben …", or with a family name after the article."""
    common = LEXICONS["ar"].common
    after = first + 1
    if found[first][2] in ("عبد", "ابو", "ام") and after < len(found):
        after += 1
    while after < len(found) and after - first < 4 and text[found[after - 1][1] : found[after][0]] == " ":
        word = found[after][2]
        family = word.startswith("ال") and (word.endswith("ي") or word[2:] in _ALL)
        if word in BEGINS and after + 1 < len(found):
            after += 2
        elif word in _SURE or (word not in common and (family or (word.startswith("بن") and len(word) > 4))):
            after += 1
        else:
            break
    return after


@cache
def _entries(word: str) -> tuple[Entry, ...]:
    return entries("ar").get(word, ())

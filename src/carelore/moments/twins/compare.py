"""Whether two stories are nearly the same: one sent twice, corrected, cut, added to, or told in another order.

`rapidfuzz`'s token-set ratio must be at least 85. That alone says yes to any two short stories of which one lies in the
other ("very kind", "very kind and quick"), so that short stories must also agree in another way. The numbers were
chosen on 3,576 real comments: `docs/decisions/0026-near-duplicates.md`.
"""

from collections import Counter

from rapidfuzz import fuzz

from .words import grams

TOKEN_SET = 85
SHORT, LONG = 8, 12  # different words
AGREEING = {"short": 0.82, "middle": 0.55, "long": 0.3}  # share of all 4-grams that both have
SORTED = 91  # ratio of the words in alphabetical order
ADDED_TO, FEWEST_ADDED_TO, SHORTEST_ADDED_TO = 95, 4, 20  # ratio; words; characters
DROPPED, FEWEST_DROPPED = 0.25, 5  # share of the words; words


def likeness(one: str, other: str) -> int:
    """The token-set ratio of two stories' words, 0 to 100."""
    return round(fuzz.token_set_ratio(one, other))


def are_twins(one: str, other: str) -> bool:
    """Of the words of two stories, as `plain_words` gives them."""
    if fuzz.token_set_ratio(one, other) < TOKEN_SET:
        return False
    shorter, longer = sorted((one, other), key=len)
    return (
        _agree(shorter, longer)
        or (len(set(shorter.split())) > 2 and fuzz.token_sort_ratio(one, other) >= SORTED)
        or _was_added_to(shorter, longer)
        or _lost_words(shorter.split(), longer.split())
    )


def _agree(shorter: str, longer: str) -> bool:
    words = min(len(set(shorter.split())), len(set(longer.split())))
    size = "short" if words < SHORT else "middle" if words < LONG else "long"
    mine, theirs = grams(shorter), grams(longer)
    return len(mine & theirs) >= AGREEING[size] * len(mine | theirs)


def _was_added_to(shorter: str, longer: str) -> bool:
    """The shorter one is how the longer one begins or ends."""
    if len(set(shorter.split())) < FEWEST_ADDED_TO or len(shorter) < SHORTEST_ADDED_TO:
        return False
    ends = longer[: len(shorter)], longer[-len(shorter) :]
    return any(fuzz.ratio(shorter, end) >= ADDED_TO for end in ends)


def _lost_words(shorter: list[str], longer: list[str]) -> bool:
    """The shorter one lacks a few words of the longer one, and has none of its own."""
    if len(shorter) < FEWEST_DROPPED or Counter(shorter) - Counter(longer):
        return False
    return len(longer) - len(shorter) <= max(1, DROPPED * len(longer))

"""Trees of places with stories, as hypothesis draws them."""

import random

from hypothesis import strategies as st

from carelore.moments.insight.rows import Tally

STEP = 1  # characters of a tree path for each level, here
SHAPES = [
    ["a", "aa", "ab"],
    ["a", "aa", "ab", "ac", "aaa", "aab"],
    ["a", "aa", "aaa", "aab", "aac", "ab", "aba", "abb"],
    ["a", "aa", "ab", "ac", "ad", "ae"],
]


@st.composite
def stories_of_places(draw):
    """`{path: [stories]}`: each `(month, teller, concern, answered, could have changed, changed, principles)`."""
    chance = random.Random(draw(st.integers(0, 10**9)))
    places = draw(st.sampled_from(SHAPES))
    mean = draw(st.sampled_from([3, 8, 20, 40]))
    share = draw(st.sampled_from([0.1, 0.3, 0.5, 0.9]))
    found = {}
    for path in places:
        number = chance.choice([0, chance.randint(0, 4), chance.randint(0, 2 * mean)])
        months = chance.choice([2, 4, 12])
        found[path] = [
            (
                chance.randrange(months),
                chance.choice([0, 0, 0, 1, 2, 4]),
                chance.random() < share,
                chance.random() < 0.7,
                chance.random() < 0.5,
                frozenset(at for at in range(8) if chance.random() < at / 9),
            )
            for _ in range(number)
        ]
    return found


def tally_of(stories) -> Tally:
    concerns = sum(concern for _, _, concern, *_ in stories)
    answered = sum(each[3] for each in stories)
    return Tally(
        months=tuple(sum(each[0] == month for each in stories) for month in range(12)),
        tellers=tuple(sum(each[1] == teller for each in stories) for teller in range(5)),
        principles=tuple(sum(at in each[5] for each in stories) for at in range(8)),
        concerns=concerns,
        answered=answered,
        changed=sum(each[2] and each[3] and each[4] for each in stories),
        able=min(concerns, answered),
    )

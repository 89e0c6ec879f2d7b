"""Labelled texts made up of a few phrases, enough to learn from within a second; and stories with a principle."""

import random

from carelore.moments.services.theming import assign
from carelore.moments.themes.labels import Labelled
from tests import factories

SAID = {
    "fast_access": ["I waited four hours.", "They came within minutes.", "The queue was long.", "I was seen at once."],
    "information": ["She explained each step.", "Nobody told me why.", "I got a clear leaflet.", "All was explained."],
    "physical_environment": ["The toilet was dirty.", "The food was warm.", "My bed was clean.", "It was cold there."],
}
OTHERWISE = ["It was a Monday.", "My third time here.", "I came by bus.", "It is near the river."]


def texts(number: int = 240, *, seed: int = 1) -> list[Labelled]:
    """Each speaks of none, one or two principles, and is told by a person of its own."""
    chance = random.Random(seed)
    return [_one(place, chance) for place in range(number)]


def _one(place: int, chance: random.Random) -> Labelled:
    principles = chance.sample(sorted(SAID), chance.choice([0, 1, 1, 2]))
    said = [chance.choice(OTHERWISE), *(chance.choice(SAID[each]) for each in principles)]
    chance.shuffle(said)
    return Labelled(" ".join(said), frozenset(principles), f"person {place}")


def confirmed(places, cast, **fields):
    """A published story of which a moderator has said that it speaks of information."""
    story = factories.published(places.ward, by=cast.moderator, **fields)
    assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)
    story.refresh_from_db()
    return story

"""Near-duplicates of real comments are found, and comments that merely resemble each other are not linked."""

import csv
from collections import defaultdict
from pathlib import Path
from random import Random

import pytest

from carelore.moments.twins import are_twins, bands_of, plain_words
from tests.moments.twins.changes import CHANGES

FILE = Path(__file__).parents[4] / "shared/data/feedback.csv"
pytestmark = pytest.mark.skipif(not FILE.exists(), reason=f"{FILE.name} is not there")


@pytest.fixture(scope="module")
def comments() -> list[str]:
    with FILE.open(encoding="utf-8") as file:
        texts = dict.fromkeys(row["text"].strip() for row in csv.DictReader(file))
    return Random(3).sample([text for text in texts if len(text) >= 20], 700)


def found(one: str, other: str) -> bool:
    words, others = plain_words(one), plain_words(other)
    return bool(set(bands_of(words)) & set(bands_of(others))) and are_twins(words, others)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_nine_of_ten_are_found(comments, change):
    chance = Random(5)
    recall = sum(found(text, change(text, chance)) for text in comments) / len(comments)
    assert recall >= 0.9


def test_few_others_are_linked(comments):
    by_band, links = defaultdict(set), 0
    words = [plain_words(text) for text in comments]
    for number, each in enumerate(words):
        candidates = set().union(*(by_band[digest] for digest in bands_of(each)))
        links += sum(are_twins(each, words[other]) for other in candidates)
        for digest in bands_of(each):
            by_band[digest].add(number)
    assert links / len(comments) < 0.05

"""What is promised of sentences that the rules were not written for."""

import pytest

from carelore.moments.identity import Kind, Span, find_spans

from .marked import unseen

LISTS = ["looked_at", "kept"]


def _overlap(one: Span, other: Span) -> bool:
    return one.kind == other.kind and one.start < other.end and other.start < one.end


@pytest.mark.parametrize("name", LISTS)
def test_enough_is_found_and_few_alarms_are_false(name: str) -> None:
    everything: list[bool] = []
    names: list[bool] = []
    lower: list[bool] = []
    right: list[bool] = []
    for locale, text, wanted in unseen(name):
        found = find_spans(text, language=locale[:2], region=locale[3:])
        right += [any(_overlap(span, other) for other in wanted) for span in found]
        for span in wanted:
            hit = any(_overlap(span, other) for other in found)
            everything.append(hit)
            if span.kind is Kind.PERSON:
                names.append(hit)
                lower += [hit] * text[span.start].islower()
    measured = [sum(hits) / len(hits) for hits in (everything, names, lower, right)]
    assert [value >= limit for value, limit in zip(measured, (0.95, 0.90, 0.80, 0.85), strict=True)] == [True] * 4


@pytest.mark.parametrize("name", LISTS)
def test_eight_names_in_ten_are_found_without_their_capitals(name: str) -> None:
    hits: list[bool] = []
    for locale, text, wanted in unseen(name):
        people = [span for span in wanted if span.kind is Kind.PERSON]
        for span in people:
            text = text[: span.start] + text[span.start : span.end].lower() + text[span.end :]
        found = find_spans(text, language=locale[:2], region=locale[3:])
        hits += [any(_overlap(span, other) for other in found) for span in people]
    assert sum(hits) / len(hits) >= 0.80


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "fr_FR", "de_DE", "es_ES", "it_IT"])
def test_each_of_the_six_locales_has_forty_sentences(locale: str) -> None:
    assert sum(each == locale for name in LISTS for each, _, _ in unseen(name)) >= 40

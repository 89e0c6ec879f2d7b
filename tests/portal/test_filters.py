"""Filters that pages share."""

import pytest

from carelore.places.queries import breadcrumb
from carelore.portal.templatetags.look import beginning, own_name, where


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("Short enough.", 20, "Short enough."),
        ("It was late. She came. Then all went well.", 25, "It was late. She came. …"),
        ("She asked: “Why?” Nobody there knew the answer.", 30, "She asked: “Why?” …"),
        ("One sentence that goes on without an end in sight", 20, "One sentence that …"),
        ("Oh. One sentence that goes on without an end", 20, "Oh. One sentence …"),
        ("Two\n\nparagraphs", 20, "Two paragraphs"),
        ("hyperlongwordwithoutblanks", 10, "hyperlongw …"),
        ("هل جاءت؟ نعم جاءت قبل الفجر بساعة كاملة", 20, "هل جاءت؟ …"),
    ],
)
def test_a_story_begins_with_whole_sentences_where_it_can(text, limit, shown):
    assert beginning(text, limit) == shown


def test_a_language_is_called_by_its_own_name():
    assert [own_name(code) for code in ("fr", "ar", "xx")] == ["Français", "العربيّة", "xx"]


def test_a_unit_is_shown_with_its_facility_when_the_way_to_it_is_known(places):
    assert where(places.ward) == "Ward 4"
    breadcrumb(places.ward)
    assert where(places.ward) == "Ward 4, Harbour hospital"
    breadcrumb(places.harbour)
    assert where(places.harbour) == "Harbour hospital"

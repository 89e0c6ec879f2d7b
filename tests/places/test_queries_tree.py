"""Which places are open, above and below."""

from datetime import date

import pytest

from carelore.places import queries
from carelore.places.models import Place, PlaceKind
from tests import factories

DAY = date(2026, 3, 1)


def codes(places):
    return [place.code for place in places]


def test_all_places_are_open_where_no_dates_say_otherwise(places):
    assert codes(queries.open_places()) == ["AVR", "AVR-SC", "AVR-SC-01", "AVR-SC-01-W4", "AVR-SC-02"]


def test_a_closed_place_is_left_out_with_all_below_it(places):
    Place.objects.filter(pk=places.harbour.pk).update(closed_on=DAY)
    assert codes(queries.open_places(DAY)) == ["AVR", "AVR-SC", "AVR-SC-02"]


def test_a_place_is_open_until_the_day_before_it_closes(places):
    Place.objects.filter(pk=places.harbour.pk).update(closed_on=date(2026, 3, 2))
    assert "AVR-SC-01" in codes(queries.open_places(DAY))


def test_a_place_that_opens_tomorrow_is_not_open_yet(places):
    Place.objects.filter(pk=places.hill.pk).update(opened_on=date(2026, 3, 2))
    assert "AVR-SC-02" not in codes(queries.open_places(DAY))


@pytest.mark.parametrize("code", ["AVR-SC-01", "AVR-SC-01-W4"])
def test_a_place_is_not_open_below_a_closed_one(places, code):
    Place.objects.filter(pk=places.harbour.pk).update(closed_on=DAY)
    assert not queries.is_open(Place.objects.get(code=code), DAY)


def test_the_nearest_open_place_lies_above_the_closed_one(places):
    Place.objects.filter(pk=places.harbour.pk).update(closed_on=DAY)
    assert queries.nearest_open(Place.objects.get(code="AVR-SC-01-W4"), DAY).code == "AVR-SC"


def test_there_is_no_open_place_when_the_country_is_closed(places):
    Place.objects.filter(pk=places.avria.pk).update(closed_on=DAY)
    assert queries.nearest_open(Place.objects.get(code="AVR-SC-01-W4"), DAY) is None


def test_ancestors_are_all_above_the_root_first(places):
    assert codes(queries.ancestors(places.ward)) == ["AVR", "AVR-SC", "AVR-SC-01"]


def test_the_breadcrumb_is_read_once(places, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert codes(queries.breadcrumb(places.ward)) == ["AVR", "AVR-SC", "AVR-SC-01", "AVR-SC-01-W4"]
        queries.breadcrumb(places.ward)


@pytest.mark.parametrize("number", [1, 30])
def test_breadcrumbs_of_many_places_take_two_queries(places, number, django_assert_num_queries):
    for each in range(number):
        factories.place(f"W{each:02}", PlaceKind.UNIT, parent=places.hill)
    with django_assert_num_queries(2):
        found = queries.with_breadcrumbs(Place.objects.filter(code__startswith="W"))
        assert {codes(queries.breadcrumb(each))[2] for each in found} == {"AVR-SC-02"}

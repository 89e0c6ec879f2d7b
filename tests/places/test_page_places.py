"""The tree of places, open to everyone."""

import pytest

from carelore.places import queries
from carelore.places.models import Place, PlaceKind
from tests import factories


def test_a_visitor_sees_the_tree(client, places):
    page = client.get("/places/").content.decode()
    assert page.index("/places/AVR/") < page.index("/places/AVR-SC-01/") < page.index("/places/AVR-SC-01-W4/")


def test_a_closed_place_is_not_in_the_tree(client, places):
    Place.objects.filter(pk=places.hill.pk).update(closed_on="2020-01-01")
    assert "AVR-SC-02" not in client.get("/places/").content.decode()


def test_a_search_finds_by_part_of_a_name(client, places):
    page = client.get("/places/", {"q": "hill"}).content.decode()
    assert "1 place found" in page
    assert "/places/AVR-SC-02/" in page
    assert "/places/AVR-SC-01/" not in page


def test_a_search_that_finds_nothing_says_what_to_do(client, places):
    page = client.get("/places/", {"q": "<moon>"}).content.decode()
    assert "No place has such a name" in page
    assert "&lt;moon&gt;" in page


def test_a_network_without_places_says_so(client, db):
    assert "There are no places yet" in client.get("/places/").content.decode()


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("words", ["", "bed"])
def test_the_number_of_queries_does_not_grow(client, places, number, words, django_assert_num_queries):
    client.get("/places/")
    for each in range(number):
        factories.place(f"B{each:02}", PlaceKind.UNIT, parent=places.harbour, name=f"Bed {each:02}")
    with django_assert_num_queries(2):
        client.get("/places/", {"q": words} if words else {})


def test_a_large_network_shows_its_upper_levels_and_counts_the_rest(places):
    Place.objects.bulk_create(
        Place(code=f"B{each:02}", name="Bay", kind="unit", depth=4, path=f"{places.hill.path}{each:04}")
        for each in range(200)
    )
    (country,) = queries.outline()
    harbour, hill = country.branches[0].branches
    assert (harbour.hidden, hill.hidden, hill.branches) == (1, 200, [])
    assert len(queries.outline(below=hill.place)) == 200

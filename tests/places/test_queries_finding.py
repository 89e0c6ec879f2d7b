"""Places are found by code and by any of their names."""

import pytest

from carelore.places import queries
from carelore.places.models import Place, PlaceKind
from tests import factories


@pytest.fixture
def hospital(places):
    return factories.place(
        "AVR-SC-03",
        PlaceKind.FACILITY,
        parent=places.coast,
        name="Lagoon hospital",
        names={"fr": "Hôpital de la Lagune", "ar": "مُستشفى البحيرة"},
    )


@pytest.mark.parametrize(
    "text",
    [
        "Lagoon",
        "lagoon HOSPITAL",
        "hopital lagune",
        "Hôpital de la Lagune",
        "مستشفى البحيرة",
        "avr-sc-03",
        "lagoon avria",
    ],
)
def test_it_is_found_by(hospital, text):
    assert [place.code for place in queries.find(text)] == ["AVR-SC-03"]


@pytest.mark.parametrize("text", ["", "   ", "lagoon ward", "xyz", "%", "_"])
def test_nothing_is_found_by(hospital, text):
    assert list(queries.find(text)) == []


def test_a_word_may_be_in_the_name_of_a_place_above(places):
    assert [place.code for place in queries.find("ward 4 harbour")] == ["AVR-SC-01-W4"]


def test_a_closed_place_is_not_found(places):
    Place.objects.filter(pk=places.hill.pk).update(closed_on="2020-01-01")
    assert list(queries.find("hill")) == []


def test_a_new_name_is_found_at_once(hospital):
    hospital.names = {"sw": "Hospitali ya Ziwa"}
    hospital.save()
    assert queries.find("ziwa").get() == hospital
    assert not queries.find("lagune").exists()


def test_the_whole_name_ranks_before_its_beginning_and_that_before_a_part(places):
    for code, name in [("X1", "Old hill"), ("X2", "Hill"), ("X3", "Hilltop")]:
        factories.place(code, PlaceKind.UNIT, parent=places.harbour, name=name)
    found = queries.ranked("hill", list(queries.find("hill")))
    assert [place.code for place in found] == ["X2", "AVR-SC-02", "X3", "X1"]


def test_a_label_tells_a_ward_from_all_others(places):
    assert queries.label(places.ward) == "Ward 4, Harbour hospital (AVR-SC-01-W4)"
    assert queries.label(places.harbour) == "Harbour hospital, Salt Coast (AVR-SC-01)"
    assert queries.label(places.avria) == "Avria (AVR)"

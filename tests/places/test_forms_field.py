"""A place is typed: by code, by name, by part of a name."""

import pytest
from django import forms
from django.utils import translation

from carelore.places.forms import PlaceField
from carelore.places.models import Place, PlaceKind
from tests import factories


class Form(forms.Form):
    place = PlaceField(label="Where?")


@pytest.fixture
def hospital(places):
    return factories.place(
        "AVR-SC-03",
        PlaceKind.FACILITY,
        parent=places.coast,
        name="Lagoon hospital",
        names={"fr": "Hôpital de la Lagune", "ar": "مستشفى البحيرة"},
    )


def filled(text, **more):
    form = Form({"place": text, **more})
    form.is_valid()
    return form


@pytest.mark.parametrize(
    "text",
    [
        "AVR-SC-03",
        " avr-sc-03 ",
        "Lagoon hospital",
        "LAGOON  hospital",
        "hopital de la lagune",
        "مستشفى البحيرة",
        "lago",
        "Lagoon hospital, Salt Coast (AVR-SC-03)",
        "whatever it is called (AVR-SC-03)",
    ],
)
def test_these_words_mean_the_hospital(hospital, text):
    assert filled(text).cleaned_data == {"place": hospital}


def test_a_whole_name_wins_over_longer_ones(hospital):
    factories.place("LONG", parent=hospital, name="Lagoon hospital garden")
    assert filled("lagoon hospital").cleaned_data == {"place": hospital}


def test_words_that_fit_several_places_bring_them_as_choices(hospital, places):
    form = filled("hospital")
    assert form.errors == {"place": ["Several places fit “hospital”. Please choose one below."]}
    drawn = str(form["place"])
    assert drawn.count('type="radio" name="place-choice"') == 2
    assert "Harbour hospital, Salt Coast (AVR-SC-01)" in drawn
    assert 'name="place-asked" value="hospital"' in drawn


def test_the_choice_counts(hospital, places):
    form = filled("hospital", **{"place-asked": "hospital", "place-choice": "AVR-SC-01"})
    assert form.cleaned_data == {"place": places.harbour}
    assert 'value="AVR-SC-01"' in form["place"].as_hidden()


def test_new_words_count_more_than_an_old_choice(hospital, places):
    form = filled("hill", **{"place-asked": "hospital", "place-choice": "AVR-SC-01"})
    assert form.cleaned_data == {"place": places.hill}


def test_many_places_that_fit_are_cut_short(places):
    for number in range(20):
        factories.place(f"B{number:02}", parent=places.harbour, name=f"Bay {number:02}")
    form = filled("bay")
    assert form.errors == {"place": ["Many places fit “bay”. Choose one below, or type more of the name."]}
    assert str(form["place"]).count("place-choice") == 12


def test_unknown_words_get_help(places):
    assert filled("<b>moon").errors.as_data()["place"][0].code == "unknown"
    assert "&lt;b&gt;moon" in str(filled("<b>moon").errors)


def test_nothing_typed_is_asked_for_kindly(places):
    assert filled("").errors == {"place": ["Please say where. Part of the name is enough."]}


def test_a_closed_place_offers_the_one_above(places):
    Place.objects.filter(pk=places.ward.pk).update(closed_on="2020-01-01")
    form = filled("AVR-SC-01-W4")
    assert form.errors == {"place": ["Ward 4 is closed. You can choose Harbour hospital instead."]}
    assert 'value="AVR-SC-01">' in str(form["place"])


def test_a_place_closed_with_all_above_it_is_only_said_to_be_closed(places):
    Place.objects.filter(pk=places.avria.pk).update(closed_on="2020-01-01")
    assert filled("AVR-SC-01-W4").errors == {"place": ["Ward 4 is closed."]}


def test_only_places_among_those_allowed_are_taken(places):
    class Narrow(forms.Form):
        place = PlaceField(among=lambda: Place.objects.filter(path__startswith=places.coast.path))

    assert Narrow({"place": "Avria"}).errors.as_data()["place"][0].code == "unknown"
    assert Narrow({"place": "AVR-SC-02"}).is_valid()


def test_a_small_network_is_suggested_while_typing(places, django_assert_num_queries):
    with django_assert_num_queries(1):
        drawn = str(Form()["place"])
    assert 'list="id_place-list"' in drawn
    assert drawn.count("<option") == 5
    assert '<option value="Ward 4, Harbour hospital (AVR-SC-01-W4)">' in drawn


def test_a_large_network_is_not_sent_along(places):
    for number in range(120):
        factories.place(f"B{number:03}", parent=places.harbour)
    assert "<option" not in str(Form()["place"])


def test_what_was_found_is_shown_by_its_name(places):
    form = filled("avr-sc-01-w4")
    assert 'value="Ward 4, Harbour hospital (AVR-SC-01-W4)"' in str(form["place"])


def test_an_initial_place_is_shown_by_its_name(places):
    assert 'value="Ward 4, Harbour hospital (AVR-SC-01-W4)"' in str(Form(initial={"place": places.ward})["place"])


def test_names_are_shown_in_the_language_of_the_page(hospital):
    with translation.override("fr"):
        assert "Hôpital de la Lagune" in str(Form()["place"])


def test_the_field_is_not_shared_between_forms(hospital, places):
    filled("hospital")
    assert "place-choice" not in str(Form()["place"])


def test_it_may_be_left_empty_where_that_is_allowed(places):
    class Optional(forms.Form):
        place = PlaceField(required=False)

    form = Optional({"place": ""})
    assert form.is_valid()
    assert form.cleaned_data == {"place": None}

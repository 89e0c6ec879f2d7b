"""The poster and its QR code: open to everyone, without inline style."""

import re

import pytest

from carelore.places import posters
from carelore.places.models import Place


def put(place, **fields):
    Place.objects.filter(pk=place.pk).update(**fields)


def page(client, query=""):
    response = client.get(f"/places/AVR-SC-01-W4/poster/{query}")
    assert response.status_code == 200
    return response.content.decode()


def tongues(text):
    return re.findall(r'<div class="asking" lang="(\w+)" dir="(\w+)">', text)


def test_it_is_in_the_languages_of_the_place(client, places):
    put(places.coast, languages=["ar", "sw", "xx"])
    assert tongues(page(client)) == [("ar", "rtl"), ("sw", "ltr")]


def test_it_is_in_english_where_the_place_names_no_language(client, places):
    assert tongues(page(client)) == [("en", "ltr")]


def test_it_is_in_english_where_no_language_is_known(client, places):
    put(places.coast, languages=["xx"])
    assert tongues(page(client)) == [("en", "ltr")]


@pytest.mark.parametrize(("query", "expected"), [("?lang=fr", "fr"), ("?lang=PT", "pt"), ("?lang=xx", "en")])
def test_one_language_can_be_chosen(client, places, query, expected):
    assert [code for code, _ in tongues(page(client, query))] == [expected]


def test_no_more_than_three_languages_share_a_sheet(client, places):
    put(places.coast, languages=["en", "fr", "ar", "sw"])
    assert len(tongues(page(client))) == 3


def test_it_says_what_happens_and_whom_to_call(client, places):
    put(places.avria, emergency={"en": "Call 112."})
    text = page(client)
    assert "This is not a helpline." in text
    assert "Call 112." in text
    assert "A person reads every story." in text


def test_it_names_the_address_under_the_code(client, places):
    assert "testserver/s/AVR-SC-01-W4" in page(client)


def test_nothing_is_styled_inline(client, places):
    text = page(client)
    assert "style=" not in text
    assert "<style" not in text


def test_the_code_alone_is_a_file(client, places):
    response = client.get("/places/AVR-SC-01-W4/qr.svg")
    assert response.headers["Content-Type"] == "image/svg+xml"
    assert response.headers["Content-Disposition"] == 'attachment; filename="AVR-SC-01-W4.svg"'
    assert response.content.startswith(b"<?xml")
    assert b"style" not in response.content


def test_the_code_leads_to_the_short_address(places, settings):
    settings.BASE_URL = "https://moments.example.org"
    assert posters.address_of(places.ward) == "https://moments.example.org/s/AVR-SC-01-W4"


@pytest.mark.parametrize("language", posters.languages())
def test_every_language_has_all_the_words(places, language):
    assert all(posters.block(places.ward, language)[:7])


@pytest.mark.parametrize("path", ["poster/", "qr.svg"])
def test_an_unknown_place_has_none(client, places, path):
    assert client.get(f"/places/NONE/{path}").status_code == 404


def test_it_costs_two_queries(client, places, django_assert_num_queries):
    page(client)
    with django_assert_num_queries(2):
        page(client)

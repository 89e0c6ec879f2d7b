"""The page of a place: open to everyone; who holds which role is for stewards and staff."""

from datetime import date

import pytest

from carelore.places.models import Place, PlaceKind, Role
from tests import factories


def page(client, code="AVR-SC-01"):
    response = client.get(f"/places/{code}/")
    assert response.status_code == 200
    return response.content.decode()


def put(place, **fields):
    Place.objects.filter(pk=place.pk).update(**fields)


def test_a_visitor_reads_where_it_lies_and_what_is_inside(client, places):
    text = page(client)
    for code in ("AVR", "AVR-SC", "AVR-SC-01-W4"):
        assert f'href="/places/{code}/"' in text
    assert 'href="/s/AVR-SC-01/"' in text
    assert 'href="/moments/?place=AVR-SC-01"' in text
    assert 'href="/places/AVR-SC-01/poster/"' in text


def test_the_code_is_read_in_any_case_and_has_one_canonical_address(client, places):
    assert 'rel="canonical" href="http://testserver/places/AVR-SC-01/"' in page(client, "avr-sc-01")


def test_an_unknown_code_is_not_found(client, places):
    assert client.get("/places/NONE/").status_code == 404


def test_public_contacts_are_shown_and_the_address_for_safeguarding_is_not(client, places):
    put(places.avria, quality_name="Desk", quality_email="desk@example.org", safeguarding_email="safe@example.org")
    put(places.coast, safeguarding_phone="+44 1632 960102")
    text = page(client)
    assert "desk@example.org" in text
    assert "safe@example.org" not in text


def test_the_telephone_of_safeguarding_is_shown(client, places):
    put(places.avria, safeguarding_phone="+44 1632 960102")
    assert 'href="tel:+441632960102"' in page(client)


def test_the_words_for_an_emergency_carry_their_language(client, places):
    put(places.avria, emergency={"sw": "Piga 112."})
    assert '<span lang="sw" dir="auto">Piga 112.</span>' in page(client)


def test_names_are_escaped(client, places):
    places.hill.name = "<script>x</script>"
    places.hill.save()
    assert "<script>x" not in page(client, "AVR-SC-02")


def test_a_closed_place_says_so_and_offers_the_one_above(client, places):
    put(places.ward, closed_on=date(2020, 1, 31))
    text = page(client, "AVR-SC-01-W4")
    assert "This place closed on 31 January 2020." in text
    assert "you can share it at Harbour hospital" in text
    assert 'href="/s/AVR-SC-01/"' in text
    assert 'href="/s/AVR-SC-01-W4/"' not in text


def test_a_place_below_a_closed_one_is_closed_since_then(client, places):
    put(places.harbour, closed_on=date(2020, 1, 31))
    text = page(client, "AVR-SC-01-W4")
    assert "This place closed on 31 January 2020." in text
    assert 'href="/s/AVR-SC/"' in text


def test_a_place_that_opens_later_says_when(client, places):
    put(places.hill, opened_on=date(2999, 1, 31))
    assert "This place opens on 31 January 2999." in page(client, "AVR-SC-02")


@pytest.mark.parametrize("who", ["visitor", "newcomer", "outsider", "member", "moderator", "safeguarding", "lead"])
def test_who_holds_which_role_is_hidden_from(client, cast, who):
    if who != "visitor":
        client.force_login(getattr(cast, who))
    text = page(client)
    assert "Who does what here" not in text
    assert cast.safeguarding.email not in text


@pytest.mark.parametrize("who", ["steward", "staff"])
def test_who_holds_which_role_is_shown_to(client, cast, who):
    client.force_login(getattr(cast, who))
    text = page(client)
    assert "Who does what here" in text
    assert cast.safeguarding.email in text


@pytest.mark.parametrize("number", [1, 30])
def test_the_number_of_queries_does_not_grow(client, cast, places, number, django_assert_max_num_queries):
    client.force_login(cast.steward)
    page(client)
    for each in range(number):
        factories.place(f"B{each:02}", PlaceKind.UNIT, parent=places.harbour)
        factories.person(f"P{each}", roles={Role.READER: places.harbour})
    with django_assert_max_num_queries(9):
        page(client)


def test_a_visitor_costs_four_queries(client, places, django_assert_num_queries):
    page(client)
    with django_assert_num_queries(4):
        page(client)

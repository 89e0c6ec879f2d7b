"""How the network introduces itself."""

import pytest
from django.utils import translation

from carelore.people import network
from carelore.people.network import NetworkSettings


def test_a_network_that_nobody_named_is_called_carelore(db):
    assert (network.current().words.name, network.current().promise_days) == ("Carelore", 5)


def test_words_are_those_of_the_language_of_the_page(db):
    NetworkSettings.objects.create(name="The Chair", names={"fr": "La chaise"}, about={"en": "Hello"})
    with translation.override("fr"):
        assert network.current().words == network.Words("La chaise", purpose="", about="Hello", about_language="en")
    assert network.current().in_language("ar").name == "The Chair"


def test_asking_again_costs_no_query(db, django_assert_num_queries):
    network.forget()
    with django_assert_num_queries(1):
        network.current()
        network.current()


def test_a_change_is_seen_at_once_in_the_process_that_made_it(db):
    row = NetworkSettings.objects.create(name="Before")
    assert network.current().name == "Before"
    row.name = "After"
    row.save()
    assert network.current().name == "After"


@pytest.fixture
def answers():
    words = {f"{field}_{code}": "" for field in ("name", "purpose", "about") for code in ("en", "fr", "ar")}
    return words | {"name": "The Chair", "contact_email": "", "promise_days": "4", "name_fr": " La chaise "}


def test_staff_name_the_network_in_the_back_office(client, cast, answers):
    client.force_login(cast.staff)
    page = client.get("/editor/settings/people/networksettings/", follow=True)
    assert page.status_code == 200
    row = NetworkSettings.objects.get()
    answer = client.post(f"/editor/settings/people/networksettings/{row.pk}/", answers)
    assert answer.status_code == 302, answer.context["form"].errors
    row.refresh_from_db()
    assert (row.name, row.names, row.promise_days) == ("The Chair", {"fr": "La chaise"}, 4)

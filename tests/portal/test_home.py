"""The home page."""

import pytest

from carelore.moments.enums import Scope
from tests import factories


@pytest.fixture
def told(cast, places):
    def tell(text, **fields):
        return factories.published(places.ward, by=cast.moderator, text=text, **fields)

    return tell


def test_an_empty_network_invites_the_first_story(client, db):
    page = client.get("/").content.decode()
    assert "Yours can be the first." in page


def test_the_front_story_is_a_short_one_in_the_language_of_the_page(client, told):
    told("Elle s’est assise.", language="fr")
    told("She sat down.")
    told("She sat down again. " * 20)
    assert client.get("/").context["front"].text == "She sat down."
    assert client.get("/fr/").context["front"].text == "Elle s’est assise."


def test_the_front_story_is_not_listed_twice(client, told):
    told("One.")
    told("Two.")
    context = client.get("/").context
    assert context["front"].text == "Two."
    assert [moment.text for moment in context["newest"]] == ["One."]


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        (None, {"anyone"}),
        ("outsider", {"anyone", "network"}),
        ("member", {"anyone", "network", "team"}),
        ("newcomer", {"anyone"}),
        ("staff", {"anyone", "network"}),
    ],
)
def test_nobody_sees_more_than_its_author_allowed(client, cast, told, who, sees):
    for scope in Scope:
        told(scope.value, scope=scope)
    if who:
        client.force_login(getattr(cast, who))
    context = client.get("/").context
    assert {context["front"].text, *(moment.text for moment in context["newest"])} == sees


@pytest.mark.parametrize("number", [1, 30])
def test_a_visitor_costs_the_same_queries_for_one_story_and_for_thirty(client, told, number, django_assert_num_queries):
    for _ in range(number):
        told("She sat down.")
    with django_assert_num_queries(2):
        client.get("/")


def test_a_story_is_shown_with_its_unit_and_facility(client, told):
    told("She sat down.")
    assert "Ward 4, Harbour hospital" in client.get("/").content.decode()

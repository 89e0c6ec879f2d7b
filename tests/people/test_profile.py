"""What people tell about themselves, and to whom."""

import pytest
from django.contrib.auth.models import AnonymousUser

from carelore.people.models import Institution, User, Visibility
from carelore.people.queries.profiles import visible_to
from tests import factories

GIVEN = {
    "name": "Amina B.",
    "language": "en",
    "time_zone": "Africa/Nairobi",
    "institution": "Baraka  health centre",
    "visibility": "members",
}


@pytest.fixture
def amina(client, db):
    person = factories.person("Amina")
    client.force_login(person)
    return person


def test_the_profile_is_kept(client, amina):
    response = client.post("/me/profile/", GIVEN)
    amina.refresh_from_db()
    assert (response.headers["Location"], amina.name, amina.time_zone, amina.visibility) == (
        "/me/profile/",
        "Amina B.",
        "Africa/Nairobi",
        Visibility.MEMBERS,
    )
    assert amina.institution.name == "Baraka health centre"


def test_the_page_follows_a_new_language(client, amina):
    assert client.post("/me/profile/", {**GIVEN, "language": "ar"}).headers["Location"] == "/ar/me/profile/"


def test_an_institution_is_made_once_whatever_the_case(client, amina):
    known = Institution.objects.create(name="Baraka Health Centre")
    client.post("/me/profile/", GIVEN)
    assert list(Institution.objects.all()) == [known]


def test_an_institution_can_be_left(client, amina):
    client.post("/me/profile/", GIVEN)
    client.post("/me/profile/", {**GIVEN, "institution": ""})
    amina.refresh_from_db()
    assert amina.institution is None


@pytest.mark.parametrize(
    ("field", "value"), [("name", ""), ("time_zone", "Mars/Olympus"), ("language", "xx"), ("visibility", "all")]
)
def test_what_cannot_be_kept_is_said_and_nothing_is_lost(client, amina, field, value):
    page = client.post("/me/profile/", {**GIVEN, "institution": "Port Salma general", field: value}).text
    assert ("Something needs another look" in page, "Port Salma general" in page) == (True, True)
    assert User.objects.get().institution is None


def test_a_zone_that_means_nothing_here_does_not_break_any_page(client, amina):
    User.objects.update(time_zone="Mars/Olympus")
    assert client.get("/me/profile/").status_code == 200


def test_an_old_zone_name_stays_chosen(client, amina):
    User.objects.update(time_zone="US/Eastern")
    assert '<option value="US/Eastern" selected>' in client.get("/me/profile/").text


def test_a_visitor_is_asked_to_sign_in(client, db):
    assert client.get("/me/profile/").headers["Location"] == "/account/login/?next=/me/profile/"


@pytest.mark.parametrize("who", ["visitor", "newcomer", "outsider", "staff", "self"])
def test_a_profile_is_seen_exactly_by_those_it_is_meant_for(cast, who):
    seen = {
        "visitor": {"everyone"},
        "newcomer": {"everyone"},
        "outsider": {"everyone", "members"},
        "staff": {"everyone", "members", "nobody"},
        "self": {"everyone", "members", "nobody"},
    }[who]
    shown = {each: factories.person(f"Shown {each}", visibility=each) for each in Visibility.values}
    closed = factories.person("Closed", visibility=Visibility.EVERYONE, is_active=False)
    for each, person in shown.items():
        viewer = {"visitor": AnonymousUser(), "self": person}.get(who) or getattr(cast, who, None)
        assert visible_to(viewer).filter(pk=person.pk).exists() is (each in seen)
        assert not visible_to(viewer).filter(pk=closed.pk).exists()


def test_a_hidden_profile_looks_like_none(client, cast):
    hidden = client.get(f"/people/{cast.member.pk}/")
    assert (hidden.status_code, client.get("/people/987654/").status_code) == (404, 404)


def test_the_page_of_a_person_never_shows_the_address(client, amina):
    page = client.get(f"/people/{amina.pk}/").text
    assert ("Amina" in page, amina.email in page) == (True, False)

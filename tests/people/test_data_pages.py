"""One's own page about one's data: a copy, leaving, staying; and the same in the back office for who wrote in."""

import json
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from allauth.account.models import EmailAddress
from django.utils import timezone
from wagtail.models import Locale, Page

from carelore.moments.services.leaving import TAKE_BACK
from carelore.people.models import User
from carelore.people.services import erasure
from tests import factories

PASSWORD = "a calm long password"


@pytest.fixture
def amina(client, db):
    """Signed in by password just now, which counts as proven for a while."""
    person = factories.person("Amina", email="amina@example.org")
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    client.post("/account/login/", {"login": person.email, "password": PASSWORD})
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    return person


def zipped(answer):
    return ZipFile(BytesIO(b"".join(answer.streaming_content)))


def test_a_copy_is_an_archive_that_nothing_keeps(client, amina):
    answer = client.post("/me/data/copy/")
    day = f"{timezone.localdate():%Y-%m-%d}"
    assert (answer.status_code, answer["Content-Type"], answer["Content-Disposition"]) == (
        200,
        "application/zip",
        f'attachment; filename="my-data-{day}.zip"',
    )
    assert "no-store" in answer["Cache-Control"]
    with zipped(answer) as archive:
        assert (archive.namelist(), json.loads(archive.read("data.json"))["person"]) == (
            ["data.json", "index.html"],
            "amina@example.org",
        )


def test_a_session_that_was_not_proven_lately_is_asked_again(client, amina):
    client.logout()
    client.force_login(amina)  # as if signed in long ago
    answers = [client.post(f"/me/data/{act}/").headers["Location"] for act in ("copy", "leave")]
    assert answers == [
        "/account/reauthenticate/?next=%2Fme%2Fdata%2Fcopy%2F",
        "/account/reauthenticate/?next=%2Fme%2Fdata%2Fleave%2F",
    ]


def test_after_proving_it_the_copy_comes_at_once(client, amina):
    client.logout()
    client.force_login(amina)
    client.post("/me/data/copy/")
    answer = client.post("/account/reauthenticate/?next=%2Fme%2Fdata%2Fcopy%2F", {"password": PASSWORD})
    assert answer["Content-Type"] == "application/zip"


def test_the_sixth_copy_in_an_hour_has_to_wait(client, amina):
    assert [client.post("/me/data/copy/").status_code for _each in range(6)] == [200] * 5 + [429]


@pytest.mark.parametrize("act", ["copy", "leave", "keep"])
def test_following_a_link_does_nothing(client, amina, act):
    assert client.get(f"/me/data/{act}/").status_code == 405


def test_leaving_is_asked_for_with_ones_own_address(client, amina):
    answer = client.post("/me/data/leave/", {"email": "Amina@Example.org"})
    amina.refresh_from_db()
    assert answer.headers["Location"] == "/me/data/"
    assert timedelta(days=13) < amina.erase_at - timezone.now() <= erasure.WAITING


def test_another_address_leaves_everything_as_it_is(client, amina):
    answer = client.post("/me/data/leave/", {"email": "otieno@example.org"})
    amina.refresh_from_db()
    assert (answer.status_code, amina.erase_at, 'value="otieno@example.org"' in answer.text) == (422, None, True)


def test_who_shared_stories_may_take_them_back_with_it(client, amina, places):
    factories.moment(places.ward, email="Amina@example.org")
    assert "the 1 story I shared" in client.get("/me/data/").text
    client.post("/me/data/leave/", {"email": amina.email, "wishes": [TAKE_BACK]})
    amina.refresh_from_db()
    assert amina.erasure_wishes == [TAKE_BACK]


def test_who_shared_none_is_not_asked(client, amina, places):
    factories.moment(places.ward, email="otieno@example.org")
    assert 'name="wishes"' not in client.get("/me/data/").text


def test_the_last_who_runs_the_network_is_told_what_to_do(client, amina):
    User.objects.filter(pk=amina.pk).update(is_staff=True, is_superuser=True)
    answer = client.post("/me/data/leave/", {"email": amina.email})
    assert (answer.status_code, "Nobody else runs this network." in answer.text) == (409, True)


@pytest.mark.parametrize("path", ["/", "/me/", "/moments/", "/account/email/"])
def test_every_page_reminds_who_is_leaving(client, amina, path):
    erasure.ask(actor=amina, person=amina)
    assert "Keep it, or take a copy" in client.get(path).text


def test_who_stays_is_not_reminded(client, amina):
    erasure.ask(actor=amina, person=amina)
    assert client.post("/me/data/keep/").headers["Location"] == "/me/data/"
    assert "Keep it, or take a copy" not in client.get("/me/").text


def test_whoever_was_erased_is_signed_out(client, amina):
    erasure.ask(actor=amina, person=amina)
    User.objects.update(erase_at=timezone.now())
    erasure.erase_due()
    assert client.get("/me/").status_code == 302


@pytest.mark.parametrize("number", [1, 30])
def test_the_page_asks_as_little_however_much_there_is(client, amina, places, number, django_assert_max_num_queries):
    for _each in range(number):
        factories.moment(places.ward, email=amina.email)
    client.get("/me/data/")
    with django_assert_max_num_queries(12):
        client.get("/me/data/")


class TestBackOffice:
    @pytest.fixture
    def staff(self, client, cast):
        locale, _made = Locale.objects.get_or_create(language_code="en")
        Page.add_root(title="Root", slug="root", locale=locale)
        client.force_login(cast.staff)
        return client

    def test_the_way_there_is_on_the_persons_page(self, staff, cast):
        assert f"/editor/users/erase/{cast.member.pk}/" in staff.get(f"/editor/users/edit/{cast.member.pk}/").text

    def test_reading_the_question_does_nothing(self, staff, cast):
        assert staff.get(f"/editor/users/erase/{cast.member.pk}/").status_code == 200
        cast.member.refresh_from_db()
        assert cast.member.erase_at is None

    def test_staff_ask_and_take_it_back(self, staff, cast):
        seen = []
        for _each in range(2):
            staff.post(f"/editor/users/erase/{cast.member.pk}/")
            cast.member.refresh_from_db()
            seen.append(cast.member.is_leaving)
        assert seen == [True, False]

    def test_nobody_else_comes_in(self, client, cast):
        client.force_login(cast.steward)
        assert client.post(f"/editor/users/erase/{cast.member.pk}/").status_code == 403

    def test_who_was_erased_is_not_found_any_more(self, staff, cast):
        User.objects.filter(pk=cast.member.pk).update(erased_at=timezone.now())
        paths = [f"/editor/users/{act}/{cast.member.pk}/" for act in ("edit", "erase")]
        assert [staff.get(path).status_code for path in paths] == [404, 404]
        assert "A former member" not in staff.get("/editor/users/").text

"""The back office at /editor/: for those who run the network alone; people and institutions in it."""

import re

import pytest
from allauth.account.models import EmailAddress
from wagtail.models import Locale, ModelLogEntry, Page

from carelore.people.errors import PeopleError
from carelore.people.models import Institution, User
from carelore.people.services.administration import save_person
from tests import factories

PAGES = [
    "/editor/",
    "/editor/users/",
    "/editor/users/new/",
    "/editor/users/edit/{person}/",
    "/editor/users/history/{person}/",
    "/editor/institutions/",
    "/editor/institutions/new/",
    "/editor/reports/site-history/",
]


@pytest.fixture(autouse=True)
def root_page(db):
    """Wagtail's own migrations make it; tests run without them."""
    Locale.objects.get_or_create(language_code="en")
    return Page.add_root(title="Root", slug="root", locale=Locale.objects.get())


@pytest.fixture
def staff(client, cast):
    client.force_login(cast.staff)
    return client


def fields(**changes):
    plain = {
        "email": "new@example.org",
        "name": "New person",
        "language": "fr",
        "time_zone": "Africa/Nairobi",
        "institution": "",
        "is_active": "on",
    }
    return {name: value for name, value in {**plain, **changes}.items() if value is not None}


@pytest.mark.parametrize("path", PAGES)
def test_a_visitor_is_asked_to_sign_in_on_our_page(client, cast, path):
    response = client.get(path.format(person=cast.member.pk))
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/account/login/?next=/editor/")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("who", ["newcomer", "outsider", "member", "moderator", "safeguarding", "lead", "steward"])
def test_nobody_else_comes_in(client, cast, who, path):
    client.force_login(getattr(cast, who))
    assert client.get(path.format(person=cast.member.pk)).status_code == 403


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_staff_come_in_and_read_their_own_language(staff, cast, path, language):
    cast.staff.language = language
    cast.staff.save()
    response = staff.get(path.format(person=cast.member.pk), headers={"accept-language": "de"})
    assert response.status_code == 200
    assert re.search(r'<html[^>]* lang="(\w+)"', response.content.decode()).group(1) == language


def test_the_mark_of_staff_alone_does_not_open_it(client, db):
    client.force_login(factories.person("Half", is_staff=True))
    assert client.get("/editor/").status_code == 403


def test_the_rights_of_a_superuser_alone_do_not_open_it(client, db):
    client.force_login(factories.person("Half", is_superuser=True))
    assert client.get("/editor/").status_code == 403


def test_wagtails_own_page_for_signing_in_leads_to_ours(client, db):
    response = client.get("/editor/login/?next=/editor/places/")
    assert response.headers["Location"] == "/account/login/?next=/editor/places/"


def test_wagtails_own_account_page_leads_to_the_profile(staff):
    assert staff.get("/editor/account/").headers["Location"] == "/me/profile/"


def test_signing_out_there_signs_out(staff):
    staff.post("/editor/logout/")
    assert "_auth_user_id" not in staff.session


def test_many_accounts_at_once_cannot_be_changed(staff, cast):
    assert staff.post(f"/editor/bulk/people/user/delete/?id={cast.member.pk}").status_code == 404


def test_it_allows_scripts_and_styles_from_here_alone(staff):
    policy = staff.get("/editor/users/").headers["Content-Security-Policy"]
    assert "script-src 'self'; style-src 'self';" in policy
    assert "unsafe" not in policy


def test_no_page_holds_a_script_of_its_own(staff, cast):
    for path in PAGES:
        page = staff.get(path.format(person=cast.member.pk)).content.decode()
        inline = [
            tag for tag in re.findall(r"<script[^>]*>", page) if "src=" not in tag and "application/json" not in tag
        ]
        assert inline == [], path


def test_what_has_no_use_yet_is_not_in_the_menus(staff):
    page = staff.get("/editor/").content.decode()
    page = re.search(r'id="wagtail-sidebar-props"[^>]*>(.*?)</script>', page, re.DOTALL).group(1)
    for address in ("/editor/pages/", "/editor/images/", "/editor/documents/", "/editor/groups/", "/editor/workflows/"):
        assert f'"{address}"' not in page, address
    for address in ("/editor/places/", "/editor/roles/", "/editor/users/", "/editor/institutions/"):
        assert f'"{address}"' in page, address


def test_staff_add_a_person_who_signs_in_by_code(staff, cast):
    response = staff.post("/editor/users/new/", fields(email="New@Example.org", member="on"))
    assert response.status_code == 302
    person = User.objects.get(email="new@example.org")
    assert (person.is_member, person.is_staff, person.has_usable_password()) == (True, False, False)
    assert list(EmailAddress.objects.filter(user=person).values_list("email", "primary", "verified")) == [
        ("new@example.org", True, False)
    ]
    assert ModelLogEntry.objects.filter(action="wagtail.create", user=cast.staff, object_id=person.pk).count() == 1


def test_an_address_is_taken_once_in_any_case(staff, cast):
    response = staff.post("/editor/users/new/", fields(email=cast.member.email.upper()))
    assert "Somebody has an account with this address already." in response.content.decode()


def test_staff_admit_a_newcomer_and_let_a_member_go(staff, cast):
    for member, expected in (("on", True), (None, False)):
        staff.post(f"/editor/users/edit/{cast.newcomer.pk}/", fields(email=cast.newcomer.email, member=member))
        cast.newcomer.refresh_from_db()
        assert cast.newcomer.is_member is expected


def test_a_member_who_stays_keeps_their_date(staff, cast):
    before = cast.member.member_since
    staff.post(f"/editor/users/edit/{cast.member.pk}/", fields(email=cast.member.email, member="on"))
    cast.member.refresh_from_db()
    assert cast.member.member_since == before


def test_who_runs_the_network_may_do_all_in_its_back_office(staff, cast, client):
    staff.post(f"/editor/users/edit/{cast.member.pk}/", fields(email=cast.member.email, is_staff="on"))
    client.force_login(User.objects.get(pk=cast.member.pk))
    assert client.get("/editor/users/").status_code == 200
    cast.member.refresh_from_db()
    assert cast.member.is_superuser


def test_a_new_address_is_the_only_one_that_signs_in(staff, cast):
    EmailAddress.objects.create(user=cast.member, email=cast.member.email, primary=True, verified=True)
    staff.post(f"/editor/users/edit/{cast.member.pk}/", fields(email="moved@example.org"))
    assert list(EmailAddress.objects.filter(user=cast.member).values_list("email", "primary", "verified")) == [
        ("moved@example.org", True, False)
    ]


def test_an_address_that_stays_stays_verified(staff, cast):
    EmailAddress.objects.create(user=cast.member, email=cast.member.email, primary=True, verified=True)
    staff.post(f"/editor/users/edit/{cast.member.pk}/", fields(email=cast.member.email))
    assert EmailAddress.objects.get(user=cast.member).verified


@pytest.mark.parametrize("left_out", ["is_staff", "is_active"])
def test_staff_cannot_lock_themselves_out(staff, cast, left_out):
    data = fields(email=cast.staff.email, is_staff="on")
    del data[left_out]
    response = staff.post(f"/editor/users/edit/{cast.staff.pk}/", data)
    assert response.status_code == 200
    cast.staff.refresh_from_db()
    assert cast.staff.is_staff
    assert cast.staff.is_active


def test_an_account_is_closed_and_not_deleted(staff, cast):
    staff.post(f"/editor/users/delete/{cast.member.pk}/")
    assert User.objects.filter(pk=cast.member.pk).exists()
    staff.post(f"/editor/users/edit/{cast.member.pk}/", fields(email=cast.member.email, is_active=None))
    assert not User.objects.get(pk=cast.member.pk).is_active


def test_only_staff_change_accounts(cast):
    for actor in (cast.steward, cast.member):
        with pytest.raises(PeopleError):
            save_person(actor=actor, person=cast.outsider, member=True)


@pytest.mark.parametrize("words", ["amina", "AMINA", "General"])
def test_people_are_found_by_name_address_and_institution(staff, cast, words):
    cast.member.institution = Institution.objects.create(name="Avria General")
    cast.member.save()
    page = staff.get("/editor/users/", {"q": words}).content.decode()
    assert cast.member.email in page
    assert cast.outsider.email not in page


@pytest.mark.parametrize("query", ["member=false", "is_staff=true", "is_active=false", "ordering=-last_login"])
def test_people_are_filtered_and_sorted(staff, query):
    assert staff.get(f"/editor/users/?{query}").status_code == 200


def test_newcomers_are_found_by_the_filter(staff, cast):
    page = staff.get("/editor/users/?member=false").content.decode()
    assert cast.newcomer.email in page
    assert cast.member.email not in page


@pytest.mark.parametrize("number", [1, 30])
def test_the_number_of_queries_does_not_grow(staff, number, django_assert_max_num_queries):
    staff.get("/editor/users/")
    for each in range(number):
        factories.person(f"P{each}", institution=Institution.objects.create(name=f"I{each}"))
    with django_assert_max_num_queries(12):
        staff.get("/editor/users/")


def test_institutions_are_added_changed_and_deleted(staff):
    staff.post("/editor/institutions/new/", {"name": "Avria General"})
    found = Institution.objects.get()
    staff.post(f"/editor/institutions/edit/{found.pk}/", {"name": "Avria Teaching"})
    assert Institution.objects.get().name == "Avria Teaching"
    staff.post(f"/editor/institutions/delete/{found.pk}/")
    assert not Institution.objects.exists()
    actions = ModelLogEntry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == ["wagtail.create", "wagtail.edit", "wagtail.delete"]

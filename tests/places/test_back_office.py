"""Places and roles in the back office."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import Locale, ModelLogEntry, Page

from carelore.places.models import Place, PlaceKind, Role, RoleGrant
from carelore.places.services import grant_role
from tests import factories

PAGES = [
    "/editor/places/",
    "/editor/places/new/",
    "/editor/places/edit/{place}/",
    "/editor/places/history/{place}/",
    "/editor/places/delete/{place}/",
    "/editor/places/import/",
    "/editor/roles/",
    "/editor/roles/new/",
    "/editor/roles/delete/{grant}/",
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


def addressed(path, places):
    return path.format(place=places.ward.pk, grant=RoleGrant.objects.order_by("pk").first().pk)


def fields(**changes):
    return {"name": "South", "code": "AVR-S", "kind": "facility", "parent": "AVR-SC", "time_zone": "", **changes}


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("who", "status"),
    [("visitor", 302), ("outsider", 403), ("member", 403), ("moderator", 403), ("steward", 403), ("staff", 200)],
)
def test_only_staff_come_in(client, cast, places, path, who, status):
    if who != "visitor":
        client.force_login(getattr(cast, who))
    assert client.get(addressed(path, places)).status_code == status


def test_a_place_is_added_with_names_by_language(staff, cast):
    data = fields(name_fr="Sud", emergency_en="Call 112.", languages=["fr", "sw"], closed_on="2030-01-31")
    assert staff.post("/editor/places/new/", data).status_code == 302
    place = Place.objects.get(code="AVR-S")
    assert place.get_parent().code == "AVR-SC"
    assert (place.names, place.emergency, place.languages) == ({"fr": "Sud"}, {"en": "Call 112."}, ["fr", "sw"])
    assert place.closed_on.isoformat() == "2030-01-31"
    entries = ModelLogEntry.objects.filter(object_id=place.pk).values_list("action", "user")
    assert list(entries) == [("wagtail.create", cast.staff.pk)]


def test_a_place_is_renamed_and_moved(staff, places):
    staff.post(f"/editor/places/edit/{places.ward.pk}/", fields(code="W4", kind="unit", parent="Hill clinic"))
    ward = Place.objects.get(pk=places.ward.pk)
    assert (ward.code, ward.name, ward.get_parent().code) == ("W4", "South", "AVR-SC-02")


def test_the_form_shows_what_is_kept(staff, places):
    places.harbour.names = {"fr": "Hôpital du Port", "lg": "Eddwaliro"}
    places.harbour.save()
    page = staff.get(f"/editor/places/edit/{places.harbour.pk}/").content.decode()
    assert "Hôpital du Port" in page
    assert "Salt Coast, Avria (AVR-SC)" in page or "Salt Coast (AVR-SC)" in page


def test_names_in_other_languages_stay(staff, places):
    places.harbour.names = {"fr": "Port", "lg": "Eddwaliro"}
    places.harbour.save()
    staff.post(f"/editor/places/edit/{places.harbour.pk}/", fields(code="AVR-SC-01", name_fr=""))
    assert Place.objects.get(pk=places.harbour.pk).names == {"lg": "Eddwaliro"}


def test_a_place_cannot_be_put_below_itself(staff, places):
    response = staff.post(f"/editor/places/edit/{places.harbour.pk}/", fields(parent="AVR-SC-01-W4", code="AVR-SC-01"))
    assert "A place cannot lie below itself." in response.content.decode()


def test_a_code_is_taken_once_in_any_case(staff, places):
    response = staff.post("/editor/places/new/", fields(code="avr-sc-01"))
    assert "Another place has this code." in response.content.decode()


def test_a_country_has_nothing_above(staff, places):
    assert staff.post("/editor/places/new/", fields(code="BEL", kind="country", parent="")).status_code == 302
    assert Place.objects.get(code="BEL").depth == 1


def test_a_place_with_moments_is_not_deleted_and_the_reason_is_told(staff, places):
    factories.moment(places.hill)
    response = staff.post(f"/editor/places/delete/{places.hill.pk}/", follow=True)
    assert "Close it instead" in response.content.decode()
    assert Place.objects.filter(pk=places.hill.pk).exists()


def test_an_unused_place_is_deleted(staff, places):
    staff.post(f"/editor/places/delete/{places.hill.pk}/")
    assert not Place.objects.filter(pk=places.hill.pk).exists()


def test_the_list_is_the_tree_indented(staff, places):
    response = staff.get("/editor/places/")
    assert [place.code for place in response.context["object_list"]] == [
        "AVR",
        "AVR-SC",
        "AVR-SC-01",
        "AVR-SC-01-W4",
        "AVR-SC-02",
    ]
    assert "\u2003" * 6 + "Ward 4" in response.content.decode()


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("q=hill", {"AVR-SC-02"}),
        ("kind=unit", {"AVR-SC-01-W4"}),
        ("state=closed", {"AVR-SC-01", "AVR-SC-01-W4"}),
        ("state=open", {"AVR", "AVR-SC", "AVR-SC-02"}),
    ],
)
def test_the_list_is_searched_and_filtered(staff, places, query, codes):
    Place.objects.filter(pk=places.harbour.pk).update(closed_on="2020-01-01")
    response = staff.get(f"/editor/places/?{query}")
    assert {place.code for place in response.context["object_list"]} == codes


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("path", ["/editor/places/", "/editor/roles/"])
def test_the_number_of_queries_does_not_grow(staff, places, number, path, django_assert_max_num_queries):
    staff.get(path)
    for each in range(number):
        bay = factories.place(f"B{each:02}", PlaceKind.UNIT, parent=places.harbour)
        factories.person(f"P{each}", roles={Role.READER: bay})
    with django_assert_max_num_queries(12):
        staff.get(path)


def test_a_role_is_given(staff, cast, places):
    data = {"email": cast.outsider.email, "role": "moderator", "place": "AVR-SC-01"}
    assert staff.post("/editor/roles/new/", data).status_code == 302
    grant = RoleGrant.objects.get(user=cast.outsider)
    assert (grant.role, grant.place, grant.granted_by) == (Role.MODERATOR, places.harbour, cast.staff)
    assert list(ModelLogEntry.objects.values_list("action", flat=True)) == ["places.grant"]


@pytest.mark.parametrize(
    ("email", "place", "words"),
    [
        ("nobody@example.org", "AVR", "Nobody with this address has an account yet."),
        ("staff", "AVR", "Nobody can give a role to themselves."),
        ("outsider", "nowhere", "We know no place called"),
    ],
)
def test_a_role_is_refused_with_a_reason(staff, cast, email, place, words):
    address = getattr(cast, email).email if hasattr(cast, email) else email
    response = staff.post("/editor/roles/new/", {"email": address, "role": "reader", "place": place})
    assert words in response.content.decode()
    assert not RoleGrant.objects.filter(user__in=[cast.staff, cast.outsider]).exists()


def test_a_role_is_taken_back(staff, cast, places):
    grant = RoleGrant.objects.get(user=cast.member)
    staff.post(f"/editor/roles/delete/{grant.pk}/")
    assert not RoleGrant.objects.filter(user=cast.member).exists()
    assert list(ModelLogEntry.objects.values_list("action", flat=True)) == ["places.revoke"]


def test_a_role_is_not_edited(staff, cast):
    grant = RoleGrant.objects.get(user=cast.member)
    assert staff.get(f"/editor/roles/edit/{grant.pk}/").status_code == 302


def test_the_history_names_person_and_role(staff, cast, places):
    grant_role(actor=cast.steward, user=cast.outsider, place=places.ward, role=Role.READER)
    assert "Role given: Reader, to Otieno" in staff.get("/editor/reports/site-history/").content.decode()


def upload(client, text):
    file = SimpleUploadedFile("places.csv", text.encode(), "text/csv")
    return client.post("/editor/places/import/", {"table": file})


TABLE = "code,parent,kind,name\nNEW,AVR-SC,facility,New clinic\nBAD,AVR-SC,ward,Bad\n"


def test_a_table_is_looked_through_before_anything_happens(staff, places):
    page = upload(staff, TABLE).content.decode()
    assert "What would happen" in page
    assert "kind: write one of" in page
    assert not Place.objects.filter(code="NEW").exists()


def test_a_table_that_was_looked_through_is_imported(staff, cast, places):
    packed = upload(staff, TABLE).context["packed"]
    page = staff.post("/editor/places/import/", {"packed": packed}).content.decode()
    assert "What happened" in page
    assert Place.objects.get(code="NEW").get_parent() == places.coast
    assert list(ModelLogEntry.objects.values_list("action", "user")) == [("places.import_create", cast.staff.pk)]


@pytest.mark.parametrize("packed", ["%%%", "AAAA", "eJw="])
def test_a_spoilt_table_is_asked_for_again(staff, places, packed):
    assert "Look through it" in staff.post("/editor/places/import/", {"packed": packed}).content.decode()


def test_a_file_that_is_no_table_is_told(staff, places):
    assert "The first row must hold the names of the columns" in upload(staff, "a,b\n1,2\n").content.decode()

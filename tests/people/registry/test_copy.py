"""A copy of everything about a person, and of nobody else."""

import json
from zipfile import ZipFile

import pytest

from carelore.moments.models import Moment
from carelore.people import registry
from carelore.people.services.copies import copy_of
from tests.people.registry.everything import person_known_everywhere


@pytest.fixture
def amina(places, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return person_known_everywhere("Aminaquince", places.ward)


@pytest.fixture
def bahati(amina, places):
    return person_known_everywhere("Bahatiquince", places.ward)


def test_every_model_that_holds_something_about_the_person_is_in_it(amina):
    with ZipFile(copy_of(amina)) as archive:
        held = json.loads(archive.read("data.json"))["held"]
    assert set(registry.held()) - set(held) == set()


def test_every_key_of_the_machines_file_is_explained_or_a_word(amina):
    with ZipFile(copy_of(amina)) as archive:
        held = json.loads(archive.read("data.json"))["held"]
    keys = {key for model in held.values() for row in model["rows"] for key in row}
    assert {key for key in keys if "__" in key or key.endswith("_id")} == set()


@pytest.mark.parametrize("file", ["data.json", "index.html"])
def test_nobody_else_is_in_it(amina, bahati, file):
    with ZipFile(copy_of(amina)) as archive:
        told = archive.read(file).decode()
    assert ("Aminaquince" in told, "bahatiquince" in told.casefold()) == (True, False)


def test_no_secret_is_in_it(amina):
    with ZipFile(copy_of(amina)) as archive:
        told = archive.read("data.json").decode() + archive.read("index.html").decode()
    session = registry.subject_of(amina).account.usersession_set.get().session_key
    assert [secret for secret in ("the secret of", amina.password, session) if secret in told] == []


def test_their_files_come_with_it(amina):
    with ZipFile(copy_of(amina)) as archive:
        files = [(name.partition("-")[0], archive.read(name)) for name in archive.namelist() if "files/" in name]
    assert files == [("files/1", b"a picture")]


def test_the_readable_page_is_in_the_persons_language_and_loads_nothing(amina):
    amina.language = "ar"
    with ZipFile(copy_of(amina)) as archive:
        page = archive.read("index.html").decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert [tag for tag in ("<script", "src=", "href=", "url(", "@import") if tag in page] == []


def test_words_that_somebody_typed_are_only_words(amina):
    amina.name = "<img src=x onerror=alert(1)>"
    amina.save()
    with ZipFile(copy_of(amina)) as archive:
        page = archive.read("index.html").decode()
    assert "<img" not in page


def test_an_address_that_is_not_proven_opens_no_story(amina, places):
    from allauth.account.models import EmailAddress

    EmailAddress.objects.update(verified=False)
    Moment.objects.update(assigned_to=None)
    with ZipFile(copy_of(amina)) as archive:
        held = json.loads(archive.read("data.json"))["held"]
    assert {"moments.Moment", "mail.Message", "places.Place"} & set(held) == set()

"""A restored backup does not bring back for long who was erased."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.common import erasures
from carelore.common.signals import hourly
from carelore.people.models import User
from carelore.people.services import erased_before, erasure
from tests import factories

ADDRESS = "amina@example.org"


@pytest.fixture(autouse=True)
def home(settings, tmp_path, db):
    settings.HOME = tmp_path
    return tmp_path


@pytest.fixture
def person():
    """A member, whom no period retires."""
    long_ago = timezone.now() - timedelta(days=100)
    return factories.person("Amina", email=ADDRESS, date_joined=long_ago, last_login=timezone.now())


@pytest.fixture
def noted(django_capture_on_commit_callbacks):
    def note(person, *wishes):
        person.erasure_wishes = list(wishes)
        with django_capture_on_commit_callbacks(execute=True):
            erased_before.note(person)
        return erasures.noted(erased_before.PERSON)

    return note


def test_who_was_erased_is_erased_again(person, noted):
    noted(person)
    hourly.send(sender=None)
    assert User.objects.filter(email=ADDRESS).exists() is False


def test_the_demo_brings_its_people_back(person, noted, settings):
    settings.DEMO = True
    noted(person)
    hourly.send(sender=None)
    assert User.objects.filter(email=ADDRESS).exists() is True


def test_a_list_that_cannot_be_read_keeps_nobody_from_leaving(person):
    erasures.file().write_text("{\n")
    User.objects.filter(pk=person.pk).update(erase_at=timezone.now())
    hourly.send_robust(sender=None)
    assert User.objects.filter(email=ADDRESS).exists() is False


def test_what_they_wished_is_done_again(person, noted):
    assert erased_before.mark_again(noted(person, "moments.take_back")) == [person.pk]
    person.refresh_from_db()
    assert person.erasure_wishes == ["moments.take_back"]


def test_who_joined_again_stays(person, noted):
    known = noted(person)
    User.objects.filter(pk=person.pk).update(date_joined=timezone.now())
    assert erased_before.mark_again(known) == []


def test_nobody_else_is_touched(person, noted):
    known = noted(factories.person("Otieno"))
    User.objects.filter(name="Otieno").delete()
    assert erased_before.mark_again(known) == []


def test_the_file_names_nobody(person, noted):
    noted(person)
    assert "amina" not in erasures.file().read_text()


def test_the_erasure_itself_is_noted(person, django_capture_on_commit_callbacks):
    User.objects.filter(pk=person.pk).update(erase_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        erasure.erase(person.pk)
    assert len(erasures.noted(erased_before.PERSON)) == 1

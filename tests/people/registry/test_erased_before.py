"""A restored backup does not bring back for long who was erased."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from carelore.common.signals import hourly
from carelore.people.models import User
from carelore.people.services import erased_before, erasure
from tests import factories

ADDRESS = "amina@example.org"


@pytest.fixture(autouse=True)
def home(settings, tmp_path, db):
    settings.HOME = tmp_path
    return tmp_path


def restored(**fields):
    """An account of before, as a backup brings it back after its erasure was noted."""
    return factories.person("Amina", email=ADDRESS, date_joined=timezone.now() - timedelta(days=100), **fields)


def test_who_was_erased_is_erased_again():
    restored()
    erased_before.note(email="Amina@example.org", wishes=[])
    hourly.send(sender=None)
    assert User.objects.filter(email=ADDRESS).exists() is False


def test_what_they_wished_is_done_again():
    person = restored()
    erased_before.note(email=ADDRESS, wishes=["moments.take_back"])
    assert erased_before.mark_again() == 1
    person.refresh_from_db()
    assert person.erasure_wishes == ["moments.take_back"]


def test_who_joined_again_stays():
    erased_before.note(email=ADDRESS, wishes=[])
    with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
        factories.person("Amina", email=ADDRESS)
        assert erased_before.mark_again() == 0


def test_nobody_else_is_touched():
    restored()
    erased_before.note(email="otieno@example.org", wishes=[])
    assert erased_before.mark_again() == 0


def test_the_file_names_nobody_and_is_for_its_owner_alone(home):
    erased_before.note(email=ADDRESS, wishes=[])
    file = home / "erased.txt"
    assert ("amina" in file.read_text(), oct(file.stat().st_mode)[-3:]) == (False, "600")


def test_lines_go_after_ninety_days(home):
    start = timezone.now()
    for day in (0, 60):
        with time_machine.travel(start + timedelta(days=day), tick=False):
            erased_before.note(email=ADDRESS, wishes=["x"])
    with time_machine.travel(start + timedelta(days=91), tick=False):
        erased_before.forget_old()
    assert len((home / "erased.txt").read_text().splitlines()) == 1


def test_a_home_that_cannot_be_written_to_stops_nothing(settings, tmp_path):
    settings.HOME = tmp_path / "away"
    erased_before.note(email=ADDRESS, wishes=[])
    assert erased_before.mark_again() == 0


def test_the_erasure_itself_is_noted(home, django_capture_on_commit_callbacks):
    person = restored()
    User.objects.filter(pk=person.pk).update(erase_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        erasure.erase(person.pk)
    assert len((home / "erased.txt").read_text().splitlines()) == 1

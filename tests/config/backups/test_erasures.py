"""What was taken back or erased after a backup stays so when it is restored."""

import json
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from carelore.config.backups import afterwards, erasures
from carelore.config.backups.erasures import Since
from carelore.config.backups.errors import BackupError
from carelore.mail.models import Message
from carelore.moments.models import Moment
from carelore.moments.services.sharing import withdraw
from carelore.people.models import User
from carelore.people.services import erasure
from tests.moments.telling import shared


@pytest.fixture(autouse=True)
def _own_home(settings, tmp_path):
    settings.HOME = tmp_path


def test_a_story_that_was_taken_back_leaves_a_line_without_its_name(places, django_capture_on_commit_callbacks):
    moment, token = shared(places.ward)
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(token=token)
    (line,) = erasures.file().read_text().splitlines()
    assert moment.slug not in line
    assert erasures.gathered().stories == {erasures.hashed(moment.slug)}


def test_an_account_that_was_erased_leaves_its_number(cast, django_capture_on_commit_callbacks):
    User.objects.filter(pk=cast.member.pk).update(erase_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        erasure.erase(cast.member.pk)
    (line,) = erasures.file().read_text().splitlines()
    assert json.loads(line)["which"] == str(cast.member.pk)
    assert erasures.gathered().people == {cast.member.pk}


def test_restored_stories_are_taken_back_again_and_nobody_is_written_to(places):
    moment, _token = shared(places.ward, email="teller@example.org")
    other, _token = shared(places.ward)
    before = Message.objects.count()
    assert afterwards.erase_again(Since(stories={erasures.hashed(moment.slug), "f" * 64})) == (1, 0)
    assert list(Moment.objects.order_by("pk").values_list("text", flat=True)) == ["", other.text]
    assert Message.objects.count() == before


def test_restored_accounts_are_erased_again_and_nobody_is_written_to(cast):
    assert afterwards.erase_again(Since(people={cast.member.pk, 10**9})) == (0, 1)
    assert list(User.objects.exclude(erased_at=None).values_list("pk", flat=True)) == [cast.member.pk]
    assert Message.objects.count() == 0


def test_lines_of_other_machines_count_too(db, tmp_path):
    other = tmp_path / "other.log"
    other.write_text(json.dumps({"at": timezone.now().isoformat(), "kind": "person", "which": "7"}) + "\n")
    assert 7 in erasures.gathered([other]).people


def test_a_line_that_cannot_be_read_stops_the_restore(db):
    erasures.file().write_text("{\n")
    with pytest.raises(BackupError, match="cannot be read"):
        erasures.gathered()


def test_lines_older_than_any_backup_are_dropped(db):
    with time_machine.travel(timezone.now() - erasures.KEPT - timedelta(days=1)):
        erasures.note(erasures.PERSON, "1")
    erasures.note(erasures.PERSON, "2")
    erasures.forget_old()
    assert erasures.gathered().people == {2}

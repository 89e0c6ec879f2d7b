"""What was taken back or erased after a backup stays so when it is restored."""

import pytest
from django.db import connection
from django.utils import timezone

from carelore.common.erasures import Erasure, file, noted
from carelore.config.backups import afterwards, erasures
from carelore.config.backups.erasures import Since
from carelore.config.backups.errors import BackupError
from carelore.mail.models import Message
from carelore.moments.models import Moment
from carelore.moments.services.sharing import withdraw
from carelore.moments.services.withdrawn_before import mark_of
from carelore.people.models import User
from carelore.people.services import erased_before
from tests.moments.telling import shared


@pytest.fixture(autouse=True)
def _own_home(settings, tmp_path):
    settings.HOME = tmp_path


def test_a_story_that_was_taken_back_leaves_a_line_without_its_name(places, django_capture_on_commit_callbacks):
    moment, token = shared(places.ward)
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(token=token)
    (line,) = file().read_text().splitlines()
    assert moment.slug not in line
    assert erasures.gathered().stories == {mark_of(moment.slug)}


@pytest.mark.skipif(connection.vendor == "sqlite", reason="here it is no file, and so nothing to replace")
def test_the_database_that_is_replaced_tells_as_well(cast):
    User.objects.filter(pk=cast.member.pk).update(erased_at=timezone.now())
    assert erasures.gathered().numbers == {cast.member.pk}


def test_restored_stories_are_taken_back_again_and_nobody_is_written_to(places):
    moment, _token = shared(places.ward, email="teller@example.org")
    other, _token = shared(places.ward)
    before = Message.objects.count()
    assert afterwards.erase_again(Since(stories={mark_of(moment.slug), "f" * 64})) == (1, 0)
    assert list(Moment.objects.order_by("pk").values_list("text", flat=True)) == ["", other.text]
    assert Message.objects.count() == before


def test_restored_accounts_are_erased_again_and_nobody_is_written_to(cast):
    assert afterwards.erase_again(Since(numbers={cast.member.pk, 10**9})) == (0, 1)
    assert list(User.objects.exclude(erased_at=None).values_list("pk", flat=True)) == [cast.member.pk]
    assert Message.objects.count() == 0


def test_what_was_noted_of_accounts_is_done_again(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        erased_before.note(cast.member)
    unknown = Erasure(timezone.now().isoformat(), erased_before.PERSON, "f" * 64)
    assert afterwards.erase_again(Since(people=[*noted(erased_before.PERSON), unknown])) == (0, 1)
    assert list(User.objects.exclude(erased_at=None).values_list("pk", flat=True)) == [cast.member.pk]


def test_a_line_that_cannot_be_read_stops_the_restore(db):
    file().write_text("{\n")
    with pytest.raises(BackupError, match="cannot be read"):
        erasures.gathered()

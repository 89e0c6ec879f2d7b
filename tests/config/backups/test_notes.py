from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from carelore.config.backups import Note, last, notes
from carelore.config.models import Backup

MADE = datetime(2026, 3, 1, 2, 30, 0, 123456, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _own_home(settings, tmp_path):
    settings.HOME = tmp_path


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "carelore-2026-03-01.backup"
    path.write_bytes(b"x" * 7)
    return path


def test_where_none_was_made_there_is_no_last(db):
    assert last() is None


def test_a_backup_is_remembered_in_the_database_and_in_a_file(db, archive, monkeypatch):
    monkeypatch.setattr("socket.gethostname", lambda: "one")
    made = Note(MADE, archive.name, 7, True, "one")
    assert notes.remember(archive, made_at=MADE, encrypted=True) == made
    assert last() == made
    notes.file().unlink()
    assert last() == made


def test_a_database_that_forgot_it_is_made_up_for_by_the_file(db, archive):
    made = notes.remember(archive, made_at=MADE, encrypted=False)
    Backup.objects.all().delete()
    assert last() == made


def test_the_newest_of_all_machines_counts(db, archive):
    notes.remember(archive, made_at=MADE, encrypted=False)
    later = MADE + timedelta(hours=1)
    Backup.objects.create(made_at=later, name="b", size=1, encrypted=True, machine="other")
    assert last() == Note(later, "b", 1, True, "other")


def test_a_database_of_an_older_version_is_no_failure(db, archive):
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE config_backup RENAME TO elsewhere")
    made = notes.remember(archive, made_at=MADE, encrypted=False)
    assert last() == made
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE elsewhere RENAME TO config_backup")


def test_a_file_that_cannot_be_read_is_none(db):
    notes.file().write_text("{")
    assert last() is None

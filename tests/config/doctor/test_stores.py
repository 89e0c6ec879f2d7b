"""Database, cache, files, static files, backups and clocks, as they are under test and as they may go wrong."""

from datetime import timedelta
from pathlib import Path
from unittest import mock

import pytest
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import OperationalError, connection
from django.utils import timezone

from carelore.config import backups, serving
from carelore.config.doctor import clock, database, stores
from carelore.config.doctor import settings as looked_at
from carelore.config.doctor.findings import Level
from carelore.mail import heartbeat


def levels(findings):
    return [finding.level for finding in findings]


def test_a_database_that_answers_is_fine(db):
    assert levels(database.reachable()) == [Level.FINE]


def test_a_database_that_does_not_answer_is_told(monkeypatch):
    away = mock.Mock(ensure_connection=mock.Mock(side_effect=OperationalError("connection refused\nand more")))
    monkeypatch.setattr(database, "connection", away)
    (finding,) = database.reachable()
    assert (finding.level, finding.said) == (Level.WRONG, "The database does not answer: connection refused")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="a setting of PostgreSQL")
def test_commits_that_may_be_lost_are_wrong(db):
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = off")
    assert levels(database.reachable()) == [Level.WRONG, Level.FINE]


def test_a_cache_that_keeps_is_fine_and_one_that_does_not_is_wrong(db, monkeypatch):
    first = levels(stores.shared_cache())
    monkeypatch.setattr(cache, "get", lambda key: None)
    assert (first, levels(stores.shared_cache())) == ([Level.FINE], [Level.WRONG])


def test_the_store_of_files_is_tried_and_left_clean(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    assert (levels(stores.files()), list(tmp_path.iterdir())) == ([Level.FINE], [])


def test_a_store_that_refuses_is_told(monkeypatch):
    def refuse(*given):
        raise PermissionError("no")

    monkeypatch.setattr(default_storage, "save", refuse)
    assert [finding.said for finding in stores.files()] == ["Files cannot be kept: no"]


def test_static_files_are_missing_old_or_as_they_should_be(settings, tmp_path):
    settings.WHITENOISE_USE_FINDERS, settings.STATIC_ROOT = False, tmp_path
    missing = levels(stores.static_files())
    (tmp_path / ".gathered").write_text("another state")
    old = levels(stores.static_files())
    (tmp_path / ".gathered").write_text(serving.static_state())
    assert [missing, old, levels(stores.static_files())] == [[Level.WRONG], [Level.WARNING], [Level.FINE]]


@pytest.mark.parametrize(("hours", "level"), [(2, Level.FINE), (72, Level.WARNING)])
def test_the_age_of_the_last_backup_is_told(cast, monkeypatch, hours, level):
    note = backups.Note(timezone.now() - timedelta(hours=hours), "b.carelore", 1, True, "node-a")
    monkeypatch.setattr(backups, "last", lambda: note)
    assert levels(stores.last_backup()) == [level]


def test_a_network_with_people_and_no_backup_deserves_a_look(cast, settings, monkeypatch):
    settings.DEMO = False
    monkeypatch.setattr(backups, "last", lambda: None)
    assert levels(stores.last_backup()) == [Level.WARNING]


@pytest.mark.parametrize(("seconds", "level"), [(0, Level.FINE), (10, Level.WARNING), (300, Level.WRONG)])
def test_clocks_that_differ_are_told(monkeypatch, seconds, level):
    monkeypatch.setattr(clock, "connection", mock.Mock(vendor="postgresql"))
    monkeypatch.setattr(heartbeat, "now", lambda: timezone.now() + timedelta(seconds=seconds))
    assert levels(clock.against_database()) == [level]


@pytest.mark.parametrize(("said", "level"), [("no", Level.WARNING), ("yes", Level.FINE), ("", Level.FINE)])
def test_a_clock_that_nobody_keeps_deserves_a_look(monkeypatch, said, level):
    monkeypatch.setattr(clock, "_timedatectl", lambda: said)
    assert levels(clock.kept()) == [level]


def test_outside_production_the_mode_is_told():
    assert [finding.said.partition(":")[0] for finding in looked_at.fit_for_production()] == [
        "CARELORE_MODE is development"
    ]


def test_a_database_on_a_far_disk_is_recognised(monkeypatch, tmp_path):
    text = f"/dev/vda / ext4 rw 0 0\nserver:/x {tmp_path} nfs4 rw 0 0\n"
    monkeypatch.setattr(Path, "read_text", lambda self: text)
    assert database._file_system(tmp_path / "deep" / "our.sqlite3") == "nfs4"


@pytest.mark.parametrize(
    ("url", "level"),
    [("", Level.FINE), ("redis://127.0.0.1:1/0", Level.WRONG)],
)
def test_redis_is_asked_itself_because_the_database_stands_in_for_it(monkeypatch, url, level):
    monkeypatch.setattr(stores, "ENV", stores.ENV.model_copy(update={"redis_url": url}))
    assert levels(stores.redis()) == [level]

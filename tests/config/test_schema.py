"""Whether a database fits the code."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.test import override_settings

from carelore.config import schema, serving
from carelore.config.settings import ENV


@pytest.fixture
def recorder(db):
    """A database that says it has every migration the code has."""
    with override_settings(MIGRATION_MODULES={}):
        recorder = MigrationRecorder(connection)
        if not recorder.has_table():  # Made by hand, because Django's way does not work inside a transaction.
            key = "integer PRIMARY KEY" if connection.vendor == "sqlite" else "serial PRIMARY KEY"
            with connection.cursor() as cursor:
                columns = f"id {key}, app varchar(255), name varchar(255), applied timestamp DEFAULT CURRENT_TIMESTAMP"
                cursor.execute(f"CREATE TABLE django_migrations ({columns})")
        recorder.migration_qs.all().delete()
        known = MigrationLoader(None).disk_migrations
        recorder.migration_qs.bulk_create(recorder.Migration(app=app, name=name) for app, name in known)
        yield recorder


def test_a_database_with_every_migration_fits(recorder):
    assert (schema.waiting(), schema.ahead()) == ([], [])


def test_a_migration_that_is_not_there_waits(recorder):
    recorder.record_unapplied("mail", "0003_heartbeat")
    assert schema.waiting()[0] == "mail.0003_heartbeat"


@pytest.mark.parametrize(
    ("app", "name", "expected"),
    [
        ("mail", "0999_later", ["mail.0999_later"]),
        ("mail", "0001_other_branch", ["mail.0001_other_branch"]),
        ("wagtailcore", "0999_later", ["wagtailcore.0999_later"]),
        ("wagtailcore", "0001_merged_since", []),
        ("pods", "0001_initial", ["pods.0001_initial"]),
    ],
)
def test_what_the_code_does_not_know_makes_a_database_newer_unless_a_library_has_merged_it(
    recorder, app, name, expected
):
    recorder.record_applied(app, name)
    assert schema.ahead() == expected


def test_what_retired_apps_left_behind_does_not(recorder, monkeypatch):
    monkeypatch.setattr(schema, "RETIRED", frozenset({"pods"}))
    recorder.record_applied("pods", "0001_initial")
    assert schema.ahead() == []


SENTENCE = (
    "The database is newer than this version of Carelore (it has mail.0998_new and 1 more), so nothing was "
    "started or changed. Install the version that wrote it, or restore a backup made before the upgrade."
)


@pytest.mark.parametrize(
    "begin",
    [
        lambda: call_command("migrate", verbosity=0),
        lambda: call_command("worker", once=True),
        lambda: call_command("upgrade", stdout=StringIO()),
        lambda: serving.prepare(ENV.model_copy(update={"port": 1})),
    ],
    ids=["migrate", "worker", "upgrade", "serve"],
)
def test_nothing_begins_on_a_newer_database(recorder, begin, monkeypatch):
    monkeypatch.setattr(serving, "check_port", lambda host, port: None)
    recorder.record_applied("mail", "0998_new")
    recorder.record_applied("mail", "0999_newer")
    with pytest.raises(CommandError) as error:
        begin()
    assert str(error.value) == SENTENCE

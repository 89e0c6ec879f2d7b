"""`carelore upgrade`, where nothing real needs to move: what it says, asks and refuses."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.utils import timezone

from carelore.config import backups, schema, serving, upgrading
from carelore.config.doctor.findings import Check, fine, wrong
from carelore.config.management.commands import upgrade as command


@pytest.fixture
def upgrade(db, settings, tmp_path, monkeypatch):
    """Run it on a database for which so many changes wait; returns its words."""
    settings.HOME = tmp_path
    monkeypatch.setattr(serving, "collect_static", lambda: False)
    monkeypatch.setattr(upgrading, "ESSENTIAL", [Check("disk", lambda: [fine("Much room.")])])
    monkeypatch.setattr(schema, "ahead", list)
    monkeypatch.setattr(upgrading, "database", lambda say: say("(the database)"))

    def run(*arguments, waiting=0):
        monkeypatch.setattr(schema, "waiting", lambda: ["mail.0099_next"] * waiting)
        out = StringIO()
        call_command("upgrade", *arguments, stdout=out)
        return out.getvalue().splitlines()

    return run


def said_of(words):
    return [line for line in words if "backup" in line]


def test_each_step_is_told(upgrade):
    assert [line for line in upgrade() if line.startswith("==")] == ["== Database", "== Static files", "== Check"]


def test_people_without_a_backup_are_not_put_at_risk_in_silence(upgrade, cast, monkeypatch):
    monkeypatch.setattr(backups, "last", lambda: None)
    assert said_of(upgrade(waiting=1)) == [
        "Changes to the database wait, and no backup is younger than a day. Better: carelore upgrade --backup FILE"
    ]


def test_who_is_asked_and_says_no_keeps_everything(upgrade, cast, monkeypatch):
    monkeypatch.setattr(backups, "last", lambda: None)
    monkeypatch.setattr(command.sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda question: "n")
    with pytest.raises(CommandError, match="Nothing was changed"):
        upgrade(waiting=1)


@pytest.mark.parametrize(("waiting", "hours"), [(0, 1000), (1, 2)])
def test_no_word_of_backups_where_nothing_waits_or_one_is_fresh(upgrade, cast, monkeypatch, waiting, hours):
    note = backups.Note(timezone.now() - timedelta(hours=hours), "b.carelore", 1, True, "node-a")
    monkeypatch.setattr(backups, "last", lambda: note)
    assert said_of(upgrade(waiting=waiting)) == []


def test_an_empty_database_has_nothing_to_lose(upgrade):
    assert said_of(upgrade(waiting=1)) == []


def test_a_database_that_fails_is_told_in_a_sentence(upgrade, monkeypatch):
    def fail(say):
        raise OperationalError("disk full\nand more")

    monkeypatch.setattr(upgrading, "database", fail)
    with pytest.raises(CommandError, match="could not be brought up to date: disk full\n"):
        upgrade()


def test_an_upgrade_after_which_something_is_wrong_says_so(upgrade, monkeypatch):
    monkeypatch.setattr(upgrading, "ESSENTIAL", [Check("disk", lambda: [wrong("No room.", "Make some.")])])
    with pytest.raises(SystemExit) as end:
        upgrade()
    assert end.value.code == 1


def test_a_second_one_waits_for_the_first_and_says_so(db, settings, tmp_path, monkeypatch):
    settings.HOME = tmp_path
    first, second = [], []
    answers = iter([True, False, False, True])
    monkeypatch.setattr(upgrading, "_taken", lambda file: next(answers))
    monkeypatch.setattr(upgrading.time, "sleep", lambda seconds: None)
    with upgrading.alone(first.append), upgrading.alone(second.append):
        assert (first, second) == ([], ["Another upgrade is at work; waiting for its end ..."])


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the lock of a file; tests/drills has PostgreSQL's")
def test_two_do_not_hold_the_lock_at_once(db, settings, tmp_path):
    settings.HOME = tmp_path
    with upgrading._file_lock() as one, upgrading._file_lock() as two:
        assert [upgrading._taken(one), upgrading._taken(two)] == [True, False]

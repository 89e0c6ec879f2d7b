"""What a restore refuses, what it does not undo, and what is left of it when it is killed."""

import os
import resource
import signal
import time

import pytest

from carelore.mail.services.holding import HELD
from carelore.moments.models import Moment
from carelore.moments.services.withdrawn_before import mark_of
from tests.drills.archives import rows_of
from tests.machinery.databases import ALIAS
from tests.machinery.house import AT, House
from tests.moments.telling import typed

WORDS = "He waited with me although his shift was over."
PASSPHRASE = "a chair by the bed, and time"
# An empty database as the first release made it.
FIRST_RELEASE = """
from django.db.migrations.loader import MigrationLoader
from carelore.common.pages import watch
from carelore.config.backups.loading import migrate_to
watch.hush()
loader = MigrationLoader(None)
ours = {app for app in loader.migrated_apps if loader.migrations_module(app)[0].startswith("carelore.")}
first = {node for node in loader.disk_migrations if node[0] not in ours or node[1].startswith("0001")}
migrate_to((first | {("common", "0002_cache_table")}) - {("config", "0001_backup")})
"""


@pytest.fixture
def house(tmp_path, django_db_blocker):
    """A small network that serves a ward, with one story in it."""
    home = tmp_path / "home"
    home.mkdir()
    house = House(home)
    with django_db_blocker.unblock():
        house.build()
        house.serve("--no-worker")
        assert house.post(AT, typed(text=WORDS, email="teller@example.org"))[0] == 302
        yield house
        house.close()


def stop(house):
    house.close()
    house.started.clear()


def carelore(house, *arguments, code=0, **more):
    """What a command says, once it has ended as it should."""
    house.log.unlink(missing_ok=True)
    assert house.run(*arguments, **more).wait(300) == code, house.words
    return house.words


def stories(house):
    with house.database():
        return list(Moment.objects.using(ALIAS).order_by("pk").values_list("text", flat=True))


def test_a_restore_gives_way_to_those_who_serve_and_to_what_is_there(house, tmp_path):
    archive = str(tmp_path / "b.tar.gz")
    carelore(house, "backup", archive)
    assert f"Something answers on 127.0.0.1, port {house.port}." in carelore(house, "restore", archive, code=1)
    stop(house)
    said = carelore(house, "restore", archive, code=1)
    lost = [line for line in said.splitlines() if line.startswith("  - ")]
    assert lost == ["  - 1 moments", "  - 1 messages", "  - 1 places"]
    assert stories(house) == [WORDS]


def test_what_was_taken_back_since_stays_so_and_mail_that_left_does_not_leave_again(house, tmp_path):
    archive = tmp_path / "b.tar"
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    key = ["--passphrase-file", str(tmp_path / "passphrase")]
    house.post(AT, typed(text="Another kindness, which its author keeps.", email="other@example.org"))
    carelore(house, "backup", str(archive), *key)
    stop(house)
    assert "Every part is as it was written." in carelore(house, "backup", "--verify", str(archive), *key)
    (tmp_path / "passphrase").write_text("another passphrase altogether\n")
    assert "does not open" in carelore(house, "restore", str(archive), *key, code=1)
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    first = rows_of(archive, passphrase=PASSPHRASE)["moments_moment"][0]["slug"]
    (house.home / "carelore.sqlite3").unlink()
    (house.home / "erasures.log").write_text(
        f'{{"at": "2026-01-01T00:00:00+00:00", "kind": "story", "mark": "{mark_of(first)}"}}\n'
    )
    said = carelore(house, "restore", str(archive), *key)
    assert "Taken back or erased since, and so again: 1 stories, 0 accounts." in said
    assert stories(house) == ["", "Another kindness, which its author keeps."]
    with house.database() as database, database.cursor() as cursor:
        cursor.execute("SELECT state, failure FROM mail_message WHERE recipient = 'other@example.org'")
        assert cursor.fetchall() == [("given_up", HELD)]


def test_killed_at_any_instant_it_leaves_the_old_network_or_the_new_one(house, tmp_path):
    archive = str(tmp_path / "b.tar.gz")
    carelore(house, "backup", archive)
    assert house.post(AT, typed(text="A story that came after the backup was made."))[0] == 302
    stop(house)
    old, new = [WORDS, "A story that came after the backup was made."], [WORDS]
    side = house.home / "carelore.sqlite3.restoring"
    seen = []
    for pages in (1, 100_000, 600_000, 1_000_000):
        process = house.run("restore", archive, "--force")
        end = time.monotonic() + 300
        while process.poll() is None and time.monotonic() < end:
            if side.exists() and side.stat().st_size >= pages:
                break
            time.sleep(0.002)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        seen.append(stories(house))
    assert [each for each in seen if each not in (old, new)] == []
    assert old in seen
    carelore(house, "restore", archive, "--force")
    assert stories(house) == new
    assert sorted(path.name for path in house.home.glob("*.restoring*")) == []


def test_no_room_leaves_no_half_backup(house, tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    stop(house)
    (house.home / "media").mkdir(exist_ok=True)
    (house.home / "media" / "large.jpg").write_bytes(os.urandom(400_000))

    def little():
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    assert "No room is left" in carelore(house, "backup", f"{folder}/", code=1, preexec_fn=little)
    assert list(folder.iterdir()) == []


def test_a_backup_of_the_first_release_is_restored_and_brought_up_to_date(tmp_path, django_db_blocker):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    with django_db_blocker.unblock():
        first, now = House(old), House(new)
        carelore(first, "shell", "-c", FIRST_RELEASE)
        with first.database() as database, database.cursor() as cursor:
            cursor.execute("INSERT INTO auth_group (name) VALUES ('Choir')")
        carelore(first, "backup", str(tmp_path / "b.tar.gz"))
        carelore(now, "restore", str(tmp_path / "b.tar.gz"))
        with now.database() as database, database.cursor() as cursor:
            cursor.execute("SELECT name FROM auth_group WHERE name = 'Choir'")
            assert cursor.fetchall() == [("Choir",)]
            cursor.execute("SELECT count(*) FROM config_backup")
        assert "no such table" not in carelore(now, "migrate", "--check")

"""Workers killed at random instants, against a real server: every message arrives once, and none is lost.

The seed is printed when a test fails. `CARELORE_TEST_KILLS` asks for more kills than the fast suite has time for.
"""

import json
import os
import secrets
import subprocess
import sys

import pytest
from django.db import connection

from carelore.mail.models import Message
from tests.machinery.post_office import PostOffice
from tests.machinery.processes import environment

KILLS = int(os.environ.get("CARELORE_TEST_KILLS", "15"))


@pytest.fixture
def outbox_of_workers(transactional_db, tmp_path):
    """The environment of workers with an outbox of their own: a file on SQLite, the test database on PostgreSQL."""
    url = f"sqlite:///{tmp_path / 'test.sqlite3'}"
    if connection.vendor == "postgresql":
        given, _slash, _name = os.environ["CARELORE_TEST_DATABASE_URL"].rpartition("/")
        url = f"{given}/{connection.settings_dict['NAME']}"
    yield environment(tmp_path, url)
    Message.objects.all().delete()


def rows_after(environment, office, **given):
    seed = secrets.randbelow(1_000_000)
    print("seed", seed)  # noqa: T201
    done = subprocess.run(
        [sys.executable, "-m", "tests.mail.mortal", json.dumps({"seed": seed, **given})],
        env={**environment, "CARELORE_SMTP_URL": office.url},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    print(done.stderr[-4000:])  # noqa: T201
    return json.loads(done.stdout)


def assert_each_arrived_once(office, rows):
    assert {row["state"] for row in rows} == {"sent"}
    assert office.ids == dict.fromkeys((row["message_id"] for row in rows), 1)


def test_killed_at_any_instant_every_message_arrives_once(outbox_of_workers):
    with PostOffice() as office:
        found = rows_after(outbox_of_workers, office, messages=150, kills=KILLS, workers=1, longest=0.04)
        assert_each_arrived_once(office, found["rows"])
    assert found["hit"] > 0


def test_killed_while_the_server_takes_its_time_every_message_arrives_once(outbox_of_workers):
    with PostOffice(slow=0.25) as office:
        given = {"messages": 20, "kills": KILLS, "workers": 1, "longest": 0.3, "after": "_hand_over"}
        found = rows_after(outbox_of_workers, office, **given)
        assert_each_arrived_once(office, found["rows"])
    assert any(row["failure"].startswith("unconfirmed") for row in found["rows"])


def test_two_workers_at_once_both_killed_send_nothing_twice(outbox_of_workers):
    with PostOffice(slow=0.02) as office:
        found = rows_after(outbox_of_workers, office, messages=60, kills=KILLS // 3, workers=2, longest=0.1)
        assert_each_arrived_once(office, found["rows"])

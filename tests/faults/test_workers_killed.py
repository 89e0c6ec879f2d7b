"""Workers killed two hundred times at random instants: every message arrives once, and none is lost.

On SQLite and, a second time, on a PostgreSQL of the test's own. The seed is printed when a test fails.
"""

import pytest

from tests.machinery.post_office import PostOffice
from tests.machinery.processes import environment
from tests.mail.test_killed import assert_each_arrived_once, rows_after


@pytest.fixture(params=["sqlite", "postgres"])
def outbox(request, tmp_path):
    url = f"sqlite:///{tmp_path / 'test.sqlite3'}"
    if request.param == "postgres":
        url = request.getfixturevalue("postgres").url
    return environment(tmp_path, url)


def test_140_times_at_any_instant(outbox):
    with PostOffice() as office:
        found = rows_after(outbox, office, messages=500, kills=140, workers=1, longest=0.04)
        assert_each_arrived_once(office, found["rows"])
    assert found["hit"] > 0


def test_20_times_while_a_slow_server_thinks(outbox):
    with PostOffice(slow=0.2) as office:
        given = {"messages": 25, "kills": 20, "workers": 1, "longest": 0.25, "after": "_hand_over"}
        found = rows_after(outbox, office, **given)
        assert_each_arrived_once(office, found["rows"])


def test_20_times_two_at_once(outbox):
    with PostOffice(slow=0.01) as office:
        found = rows_after(outbox, office, messages=150, kills=20, workers=2, longest=0.08)
        assert_each_arrived_once(office, found["rows"])

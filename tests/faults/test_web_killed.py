"""The web server killed while it is being told a story: the story and its mail are both there or neither is."""

import json
import secrets
import subprocess
import sys

import pytest

KILLS = 40


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_killed_at_any_instant_a_story_and_its_mail_are_both_there_or_neither(houses, kind, request):
    url = request.getfixturevalue("postgres").url if kind == "postgres" else ""
    house = houses(database_url=url, CARELORE_TRUSTED_PROXIES="1")  # each story from a network of its own
    seed = secrets.randbelow(1_000_000)
    print("seed", seed)  # noqa: T201
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.mortal_web", json.dumps({"kills": KILLS, "seed": seed})],
        env={**house.environment, "DJANGO_SETTINGS_MODULE": "carelore.config.settings"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    print(done.stderr[-4000:])  # noqa: T201
    found = json.loads(done.stdout)
    rows = found["rows"]
    assert len(rows) == KILLS
    assert {tuple(row["after"]) for row in rows} <= {(0, 0), (1, 1)}
    assert {tuple(row["in_the_end"]) for row in rows} == {(1, 1)}
    assert {row["second"] for row in rows} == {302}
    assert [row for row in rows if row["said"] == 302 and row["after"] != [1, 1]] == []
    assert found["orphans"] == 0
    assert any(row["after"] == [0, 0] for row in rows), "none was killed early enough to tell"

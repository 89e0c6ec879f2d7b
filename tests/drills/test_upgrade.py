"""A database made by each earlier release, upgraded by two machines at once: everybody and every story is still there.

`tests/releases` holds them, made by `tools/old_database.py`; `make release` adds one.
"""

import gzip
import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher

from tests.machinery.processes import CARELORE, free_port, get, until

RELEASES = sorted((Path(__file__).parent.parent / "releases").glob("*.gz"))
SERVER = os.environ.get("CARELORE_TEST_POSTGRESQL", "postgres://postgres@127.0.0.1:5432")
DATABASE = f"carelore_upgraded_{os.getpid()}"
# What must be the same before and after, by the columns of 0.1.0.
KEPT = {
    "places": "SELECT code, name, path FROM places_place ORDER BY code",
    "people": "SELECT email, name, is_active, is_staff FROM people_user ORDER BY email",
    "roles": "SELECT user_id, place_id, role FROM places_rolegrant ORDER BY user_id, place_id, role",
    "stories": "SELECT slug, text, state, scope, place_id FROM moments_moment ORDER BY slug",
    "decisions": "SELECT moment_id, act, reason FROM moments_decision ORDER BY id",
    "addresses": "SELECT email, verified FROM account_emailaddress ORDER BY email",
}
COUNT = "SELECT count(*) FROM django_migrations"
PASSWORD = "a-chair-by-the-bed"  # of the demo network


class Installation:
    """A home with a database of an earlier release in it."""

    def __init__(self, home, url=""):
        self.home, self.url = home, url
        self.environment = {"PATH": os.environ["PATH"], "CARELORE_MODE": "development", "CARELORE_HOME": str(home)}
        if url:
            self.environment["CARELORE_DATABASE_URL"] = url

    def ask(self, question):
        open_database = psycopg.connect(self.url) if self.url else sqlite3.connect(self.home / "carelore.sqlite3")
        with closing(open_database) as database:
            return [tuple(row) for row in database.execute(question).fetchall()]

    def start(self, *arguments, **more):
        return subprocess.Popen(
            [*CARELORE, *arguments],
            env={**self.environment, **more},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


@pytest.fixture(params=RELEASES, ids=lambda file: file.name.removesuffix(".gz"))
def installation(request, tmp_path):
    content = gzip.decompress(request.param.read_bytes())
    if ".sqlite3" in request.param.name:
        (tmp_path / "carelore.sqlite3").write_bytes(content)
        yield Installation(tmp_path)
        return
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        server.execute(f"CREATE DATABASE {DATABASE}")
        try:
            with psycopg.connect(f"{SERVER}/{DATABASE}", autocommit=True) as database:
                database.execute(content.decode())
            yield Installation(tmp_path, f"{SERVER}/{DATABASE}")
        finally:
            server.execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")


def test_two_machines_upgrade_at_once_and_nothing_is_lost(installation):
    before, known = {name: installation.ask(question) for name, question in KEPT.items()}, installation.ask(COUNT)
    assert {name: bool(rows) for name, rows in before.items()} == dict.fromkeys(KEPT, True)

    backups = [installation.home / name for name in ("one.carelore", "two.carelore")]
    upgrades = [installation.start("upgrade", "--backup", str(file)) for file in backups]
    said = [each.communicate(timeout=300)[0] for each in upgrades]
    assert [each.returncode for each in upgrades] == [0, 0], said
    changed = installation.ask(COUNT) != known  # Nothing changes in a database of this very version.
    assert sorted("The database is up to date." in each for each in said) == [not changed, True], said
    assert sorted(file.exists() for file in backups) == [False, changed], said

    assert {name: installation.ask(question) for name, question in KEPT.items()} == before
    ((password,),) = installation.ask("SELECT password FROM people_user WHERE email = 'moderator@example.org'")
    assert PBKDF2PasswordHasher().verify(PASSWORD, password)

    port = free_port()
    base = f"http://127.0.0.1:{port}"
    serve = installation.start("serve", "--no-worker", CARELORE_PORT=str(port))
    try:
        assert until(lambda: get(f"{base}/readyz")[0] == 200 or serve.poll() is not None, 120), serve.poll()
        ((slug,),) = installation.ask(
            "SELECT slug FROM moments_moment WHERE state = 'published' AND scope = 'anyone' ORDER BY slug LIMIT 1"
        )
        pages = ["/", "/fr/", "/moments/", f"/moments/{slug}/", "/places/", "/account/login/"]
        assert [get(base + page)[0] for page in pages] == [200] * len(pages)
    finally:
        serve.terminate()
        serve.communicate(timeout=30)


def test_a_database_that_a_newer_version_wrote_is_left_as_it_is(installation):
    added = "INSERT INTO django_migrations (app, name, applied) VALUES ('mail', '0999_later', CURRENT_TIMESTAMP)"
    open_database = (
        psycopg.connect(installation.url)
        if installation.url
        else sqlite3.connect(installation.home / "carelore.sqlite3")
    )
    with closing(open_database) as database:
        database.execute(added)
        database.commit()
    before = installation.ask(COUNT)
    for command in (["upgrade"], ["migrate"], ["worker"], ["serve"]):
        refused = installation.start(*command, CARELORE_PORT=str(free_port()))
        said = refused.communicate(timeout=120)[0]
        assert (refused.returncode, "The database is newer than this version of Carelore" in said) == (1, True), said
    assert installation.ask(COUNT) == before

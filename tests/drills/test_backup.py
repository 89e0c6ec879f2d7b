"""Load, back up under writes, destroy, restore, compare: between SQLite and PostgreSQL in all four directions."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.drills.archives import files_of, rows_of
from tests.machinery.house import House
from tests.moments.telling import typed

SERVER = os.environ.get("CARELORE_TEST_POSTGRES", "postgres://postgres@127.0.0.1:5432")
AT = "/s/WND-LUS/"
PASSPHRASE = "a chair by the bed, and time"
PICTURE = bytes(range(256)) * 5000


@pytest.fixture(scope="module")
def databases() -> Iterator[Callable[[], str]]:
    """Makes empty databases on the PostgreSQL server, and drops them."""
    try:
        server = psycopg.connect(f"{SERVER}/postgres", autocommit=True)
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL server answers")
    made: list[str] = []

    def make() -> str:
        name = f"carelore_backup_{os.getpid()}_{len(made)}"
        server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        server.execute(f"CREATE DATABASE {name}")
        made.append(name)
        return f"{SERVER}/{name}"

    with server:
        yield make
        for name in made:
            server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("drill")


@dataclass
class Network:
    """A home with its database, and the archive that was made of it while people wrote."""

    house: House
    archive: Path
    before: set[str] = field(default_factory=set)

    def carelore(self, *arguments: str, **more: Any) -> str:
        """Run a command to its end, which must be a good one. All that was said so far."""
        process = self.house.run(*arguments, **more)
        assert process.wait(300) == 0, self.house.words
        return self.house.words


def network(folder: Path, name: str, *, database_url: str = "", **more: str) -> Network:
    home = folder / name
    home.mkdir()
    house = House(home, database_url=database_url, CARELORE_MODE="demo", CARELORE_TRUSTED_PROXIES="1", **more)
    return Network(house, folder / f"{name}.tar.gz")


def back_up_under_writes(source: Network) -> None:
    """Serve, let people tell stories without pause, and make a backup in the middle."""
    source.house.serve()
    stop = threading.Event()
    told: list[str] = []

    def tell(who: int) -> None:
        number = 0
        while not stop.is_set():
            number += 1
            words = f"Somebody held my hand through the night, for the {number}th time, at bed {who}, and I slept."
            sender = {"X-Forwarded-For": f"10.{who}.{number // 200}.{number % 200}"}
            status, _where = source.house.post(AT, typed(text=words, email="teller@example.org"), **sender)
            if status == 302:
                told.append(words)

    writers = [threading.Thread(target=tell, args=(who,), daemon=True) for who in range(3)]
    for writer in writers:
        writer.start()
    end = time.monotonic() + 60
    while len(told) < 10 and time.monotonic() < end:
        time.sleep(0.05)
    source.before = set(told)
    try:
        source.carelore("backup", str(source.archive))
        more = len(told)
        while len(told) <= more and time.monotonic() < end:
            time.sleep(0.05)
    finally:
        stop.set()
        for writer in writers:
            writer.join(30)
        source.house.close()
    assert len(source.before) >= 10
    assert len(told) > len(source.before)


@pytest.fixture(scope="module")
def on_sqlite(folder) -> Network:
    """The demo network on SQLite, with a picture and hard values, backed up while people wrote."""
    source = network(folder, "sqlite")
    source.carelore("demo")
    (source.house.home / "media" / "images").mkdir(parents=True)
    (source.house.home / "media" / "images" / "Größe — 1.jpg").write_bytes(PICTURE)
    source.carelore("shell", "-c", HARD_VALUES)
    back_up_under_writes(source)
    return source


@pytest.fixture(scope="module")
def on_postgres(folder, on_sqlite, databases) -> Network:
    """The same network moved to PostgreSQL, and backed up there while people wrote."""
    source = network(folder, "postgres", database_url=databases())
    source.carelore("restore", str(on_sqlite.archive))
    back_up_under_writes(source)
    return source


HARD_VALUES = """
import uuid
from datetime import datetime, timezone
from allauth.mfa.models import Authenticator
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import ModelLogEntry
from carelore.people.models import User

someone = User.objects.order_by("pk").first()
deep = {"none": None, "deep": [1, 1.5, -0.1, 2.5e-7, True, "\\u2028 \\\\ \\" \\n ﷽ 🕊"]}
Authenticator.objects.create(user=someone, type="totp", data=deep)
stamp = datetime(1999, 12, 31, 23, 59, 59, 999999, tzinfo=timezone.utc)
User.objects.filter(pk=someone.pk).update(name="Ångström 'O\\u2019Neil' \\t ك", last_login=stamp)
kind = ContentType.objects.first()
entry = ModelLogEntry(content_type=kind, object_id="1", label="t", action="t", uuid=uuid.uuid4(), timestamp=stamp)
ModelLogEntry.objects.bulk_create([entry])
with connection.cursor() as cursor:
    cursor.execute("UPDATE wagtailcore_modellogentry SET data = 'null' WHERE id = %s", [entry.pk])
"""


def restored(source: Network, target: Network, *arguments: str) -> Network:
    """The target, with the source's archive restored, and an archive made of that."""
    target.carelore("restore", str(source.archive), *arguments)
    target.carelore("backup", str(target.archive))
    return target


def assert_alike(source: Network, target: Network) -> None:
    there, here = rows_of(source.archive), rows_of(target.archive)
    assert list(here) == list(there)
    assert [name for name in there if there[name] != here[name]] == []
    assert files_of(target.archive) == files_of(source.archive)
    assert len(files_of(target.archive)) >= 1


def stories(network: Network) -> set[str]:
    return {row["text"] for row in rows_of(network.archive)["moments_moment"]}


@pytest.mark.parametrize("sort", ["sqlite", "postgres"])
@pytest.mark.parametrize("made_on", ["on_sqlite", "on_postgres"])
def test_what_was_backed_up_under_writes_is_restored_row_by_row(folder, databases, request, made_on, sort):
    source = request.getfixturevalue(made_on)
    assert source.before - stories(source) == set()
    target = network(folder, f"{made_on}-{sort}", database_url=databases() if sort == "postgres" else "")
    restored(source, target)
    assert_alike(source, target)
    target.house.serve()
    told = target.house.post(AT, typed(text="She came back to ask how I was, though her day was done."))
    target.house.close()
    assert told[0] == 302

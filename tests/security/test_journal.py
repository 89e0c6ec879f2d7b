"""Words that were deleted are not left in the files of the database."""

import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from carelore.common import journal

WORDS = b"a word that nobody else writes"


def in_files(folder: Path) -> bool:
    return any(WORDS in each.read_bytes() for each in folder.iterdir())


@pytest.fixture
def told(tmp_path, monkeypatch):
    """A database that somebody wrote words in and took them back, as journal.py sees it."""
    told = opened(tmp_path)
    told.execute("CREATE TABLE story (text TEXT)")
    told.execute("INSERT INTO story VALUES (?)", [WORDS.decode()])
    cursor = type("Cursor", (), {"__enter__": lambda _self: told, "__exit__": lambda *_about: None})
    stand_in = SimpleNamespace(vendor="sqlite", in_atomic_block=False, cursor=cursor)
    monkeypatch.setattr(journal, "connection", stand_in)
    yield told
    told.close()


def opened(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "told.sqlite3", isolation_level=None, timeout=20)
    for pragma in ("journal_mode=WAL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def test_the_journal_is_emptied_of_deleted_words(told, tmp_path):
    told.execute("UPDATE story SET text = ''")
    assert in_files(tmp_path)
    journal.begin_anew()
    assert not in_files(tmp_path)


def test_while_somebody_reads_on_it_gives_way_soon_and_comes_back_later(told, tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "TRIES", 2)
    reader = opened(tmp_path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM story").fetchall()
    told.execute("UPDATE story SET text = ''")
    journal.begin_anew()
    assert in_files(tmp_path)
    assert told.execute("PRAGMA busy_timeout").fetchone() == (20_000,)
    reader.execute("COMMIT")
    reader.close()
    journal.begin_anew()
    assert not in_files(tmp_path)

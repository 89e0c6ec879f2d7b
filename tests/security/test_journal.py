"""Words that were deleted are not left in the files of the database."""

import sqlite3
from pathlib import Path
from types import SimpleNamespace

from carelore.common import journal

WORDS = b"a word that nobody else writes"


def in_files(folder: Path) -> bool:
    return any(WORDS in each.read_bytes() for each in folder.iterdir())


def test_the_journal_is_emptied_of_deleted_words(tmp_path, monkeypatch):
    told = sqlite3.connect(tmp_path / "told.sqlite3", isolation_level=None)
    for pragma in ("journal_mode=WAL", "secure_delete=ON"):
        told.execute(f"PRAGMA {pragma}")
    told.execute("CREATE TABLE story (text TEXT)")
    told.execute("INSERT INTO story VALUES (?)", [WORDS.decode()])
    told.execute("UPDATE story SET text = ''")
    assert in_files(tmp_path)
    cursor = type("Cursor", (), {"__enter__": lambda _self: told, "__exit__": lambda *_about: None})
    stand_in = SimpleNamespace(vendor="sqlite", in_atomic_block=False, cursor=cursor)
    monkeypatch.setattr(journal, "connection", stand_in)
    journal.begin_anew()
    assert not in_files(tmp_path)
    told.close()

"""The index of words: FTS5 on SQLite, GIN on PostgreSQL, both over `Moment.tokens` and kept by the database itself.

Neither is a model's table. They are made after each `migrate` where they are missing (`receivers`), and kept in step by
the database whoever writes. On SQLite that is done by triggers; what rebuilds the table `moments_moment`, as a
migration may, drops them, and the index is then made anew.

Words that leave a story leave the index in the same transaction. SQLite 3.42 and later see to it (`secure-delete`);
an older one writes the index anew without them, which takes 0.2 s where there are 100,000 stories (decision 22).
"""

import sqlite3

from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "moments_search"
GIN = "moment_tokens"
VECTOR = "array_to_tsvector(string_to_array(btrim({tokens}), ' '))"
SECURE = sqlite3.sqlite_version_info >= (3, 42)

_TABLE = (
    f"CREATE VIRTUAL TABLE {TABLE} USING fts5(tokens, content='moments_moment', content_rowid='id', "
    "tokenize='ascii', detail=none, columnsize=0)"
)
_DO = f"INSERT INTO {TABLE}({TABLE})"  # FTS5's way of being told to do something
_PUT = f"INSERT INTO {TABLE}(rowid, tokens) VALUES (new.id, new.tokens);"  # noqa: S608
_DROP = f"INSERT INTO {TABLE}({TABLE}, rowid, tokens) VALUES ('delete', old.id, old.tokens);"  # noqa: S608
_LEAVE_NOTHING = "" if SECURE else f" {_DO} VALUES ('optimize');"
_FROM = "OF tokens, id ON moments_moment WHEN old.tokens"
_TRIGGERS = {
    f"{TABLE}_put": f"AFTER INSERT ON moments_moment WHEN new.tokens <> '' BEGIN {_PUT} END",
    f"{TABLE}_drop": f"AFTER DELETE ON moments_moment WHEN old.tokens <> '' BEGIN {_DROP}{_LEAVE_NOTHING} END",
    # One trigger for each case, since SQLite fires several of one case in no order: words that went out after others
    # had come in would take those with them that both have.
    f"{TABLE}_out": f"AFTER UPDATE {_FROM} <> '' AND new.tokens = '' BEGIN {_DROP}{_LEAVE_NOTHING} END",
    f"{TABLE}_in": f"AFTER UPDATE {_FROM} = '' AND new.tokens <> '' BEGIN {_PUT} END",
    f"{TABLE}_change": (
        f"AFTER UPDATE {_FROM} <> '' AND new.tokens <> '' AND (old.tokens <> new.tokens OR old.id <> new.id) "
        f"BEGIN {_DROP}{_LEAVE_NOTHING} {_PUT} END"
    ),
}


def install(connection: BaseDatabaseWrapper) -> None:
    """Make what is missing; harmless when nothing is."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            vector = VECTOR.format(tokens="tokens")
            cursor.execute(f"CREATE INDEX IF NOT EXISTS {GIN} ON moments_moment USING gin (({vector}))")
    elif connection.vendor == "sqlite":
        _install_fts(connection)


def rebuild(connection: BaseDatabaseWrapper) -> None:
    """Make the index anew from the stories. PostgreSQL's cannot be out of step."""
    install(connection)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"{_DO} VALUES ('rebuild')")
            cursor.execute(f"{_DO} VALUES ('optimize')")


def _install_fts(connection: BaseDatabaseWrapper) -> None:
    wanted = {name: f"CREATE TRIGGER {name} {does}" for name, does in _TRIGGERS.items()} | {TABLE: _TABLE}
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE %s", [f"{TABLE}%"])
        present = dict(cursor.fetchall())
        if all(present.get(name) == sql for name, sql in wanted.items()):
            return
        for name in _TRIGGERS:
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
        cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")
        cursor.execute(_TABLE)
        if SECURE:
            cursor.execute(f"INSERT INTO {TABLE}({TABLE}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
        for name in _TRIGGERS:
            cursor.execute(wanted[name])
    rebuild(connection)

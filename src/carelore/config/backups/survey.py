"""Which tables a database has, which of them a backup carries, and why it leaves the others."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.apps.registry import Apps
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

from carelore.config import schema
from carelore.config.backups.errors import BackupError
from carelore.config.backups.values import Column, column_of

Node = tuple[str, str]
AFRESH = "people sign in afresh"
LEFT = {
    "sessions.Session": AFRESH,
    "usersessions.UserSession": AFRESH,
    "common.Count": "limits begin at zero",
    "common.Written": "pages are made afresh",
    "mail.Heartbeat": "workers of another time",
    "moments.Word": "counted anew after a restore",
    "wagtailsearch.IndexEntry": "made again after a restore",
    "wagtailsearch.SQLiteFTSIndexEntry": "made again after a restore",
    "django_migrations": "stands at the beginning of the backup",
    "common_cache": "a cache",
}
DERIVED = "kept by the database itself, or made again after a restore"


@dataclass(frozen=True)
class Table:
    """A table that is carried, as a certain state of the migrations has it."""

    name: str
    model: str
    key: str
    columns: tuple[Column, ...]


@dataclass
class Survey:
    """Everything in a database. `left` says why something is left; `strange` is what nothing here knows."""

    migrations: list[Node]
    tables: list[Table] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)
    strange: list[str] = field(default_factory=list)


def survey(connection: BaseDatabaseWrapper) -> Survey:
    """Look at a database as it is, which may be older than this version. Raises `BackupError` when it is newer."""
    loader = MigrationLoader(connection)
    if newer := schema.beyond(loader, loader.applied_migrations):
        raise BackupError(schema.newer_sentence(newer))
    applied = [node for node in loader.graph.nodes if node in loader.applied_migrations]
    found = Survey(migrations=sorted(loader.applied_migrations))
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor))
    state = loader.project_state(applied)
    tables, found.left = tables_of(state.apps)
    virtual = _virtual(connection)
    found.tables = [table for table in tables if table.name in present and not _belongs(table.name, virtual)]
    found.left |= {name: DERIVED for name in present if _belongs(name, virtual)}
    found.left = {name: why for name, why in found.left.items() if name.partition(".")[0] in present}
    found.strange = sorted(present - {table.name for table in found.tables} - set(found.left))
    return found


def tables_of(apps: Apps) -> tuple[list[Table], dict[str, str]]:
    """The tables of all models of a state that are carried, by name, and why the others are not."""
    tables: dict[str, Table] = {}
    left = {name: why for name, why in LEFT.items() if "." not in name}
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        if not meta.managed or meta.proxy or meta.swapped:
            continue
        if why := LEFT.get(meta.label):
            left[meta.db_table] = why
            continue
        columns = []
        for each in meta.local_concrete_fields:
            column = None if each.generated else column_of(each)
            if column is None:
                left[f"{meta.db_table}.{each.column}"] = DERIVED
            else:
                columns.append(column)
        tables[meta.db_table] = Table(meta.db_table, meta.label, str(meta.pk.column), tuple(columns))
    return [tables[name] for name in sorted(tables)], left


def _virtual(connection: BaseDatabaseWrapper) -> list[str]:
    """SQLite's virtual tables, such as indexes for full-text search."""
    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%%'")
        return [name for (name,) in cursor.fetchall()]


def _belongs(name: str, virtual: Iterable[str]) -> bool:
    """Whether a table is one of those, or one behind it (`x_data` behind `x`)."""
    return any(name == each or name.startswith(f"{each}_") for each in virtual)

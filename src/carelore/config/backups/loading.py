"""An empty database becomes the one in a backup: the tables of that time, their rows, then forward to this version."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import ProjectState

from carelore.config import schema
from carelore.config.backups.errors import BackupError, BrokenBackup
from carelore.config.backups.packing import Content
from carelore.config.backups.survey import Node, Table, tables_of

ROWS = 500


def refuse_newer(head: dict[str, Any]) -> None:
    """Raises `BackupError` when this version does not know all that the backup's did."""
    nodes = [(app, name) for app, name in head["migrations"]]
    if unknown := schema.beyond(MigrationExecutor(connection).loader, nodes):
        raise BackupError(
            f"This backup was made by Carelore {head['carelore']}, which knows {unknown[0]}; "
            "this version does not. Install that version or a later one, and restore again."
        )


def migrate_to(recorded: set[Node]) -> ProjectState:
    """Make the tables as they were when these migrations had been applied, in an empty database."""
    _check_at("IMMEDIATE")
    executor = MigrationExecutor(connection)
    plan = [
        (migration, backwards)
        for migration, backwards in executor.migration_plan(executor.loader.graph.leaf_nodes())
        if (migration.app_label, migration.name) in recorded or _replaced(migration.replaces, recorded)
    ]
    return executor.migrate([], plan=plan)


def migrate_forward() -> None:
    """From there to this version."""
    ContentType.objects.clear_cache()
    _check_at("IMMEDIATE")
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


class Loader:
    """Takes the parts of tables, in the order of the backup."""

    def __init__(self, state: ProjectState, head: dict[str, Any]) -> None:
        tables, self._left = tables_of(state.apps)
        self.tables = {table.name: table for table in tables}
        self._models = state.apps.get_models()
        self._begun: set[str] = set()
        for name, told in head["tables"].items():
            if name in self._left:
                continue
            have = [column.name for column in self.tables[name].columns] if name in self.tables else None
            if have != told["columns"]:
                raise BackupError(f"The table {name} of the backup is not the one this version would make.")

    def empty(self) -> None:
        """Take away what migrations wrote by themselves."""
        names = [connection.ops.quote_name(name) for name in self.tables]
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute(f"TRUNCATE {', '.join(names)} CASCADE")
                _check_at("DEFERRED")
                return
            for name in names:
                cursor.execute(f"DELETE FROM {name}")  # noqa: S608

    def take(self, part: Content) -> int:
        """Write the rows of one part. Returns how many."""
        name = part.name.split("/")[1]
        if name in self._left:  # An earlier version carried it.
            return 0
        table = self.tables[name]
        lines = part.lines()
        if table.name not in self._begun:
            self._begun.add(table.name)
            next(lines, None)  # The names of the columns, which were compared above.
        number = 0
        while rows := list(islice(lines, ROWS)):
            insert(table, rows)
            number += len(rows)
        return number

    def finish(self) -> None:
        """Check every constraint, and let numbers go on where they stopped."""
        connection.check_constraints()
        statements = connection.ops.sequence_reset_sql(no_style(), self._models)
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)


def insert(table: Table, lines: list[bytes]) -> None:
    quote = connection.ops.quote_name
    names = ", ".join(quote(column.name) for column in table.columns)
    marks = ", ".join(column.placeholder(connection) for column in table.columns)
    with connection.cursor() as cursor:
        try:
            cursor.executemany(
                f"INSERT INTO {quote(table.name)} ({names}) VALUES ({marks})",  # noqa: S608
                list(_values(table, lines)),
            )
        except (DatabaseError, ValueError) as error:
            reason = (str(error).splitlines() or [type(error).__name__])[0]
            raise BackupError(f"A row of {table.name} does not fit into this database: {reason}") from None


def _values(table: Table, lines: Iterable[bytes]) -> Iterator[list[Any]]:
    for line in lines:
        row = json.loads(line)
        if len(row) != len(table.columns):
            raise BrokenBackup(f"A row of {table.name} has not as many values as columns. Use another backup.")
        yield [column.loaded(value, connection) for column, value in zip(table.columns, row, strict=True)]


def _replaced(replaces: Sequence[Node], recorded: set[Node]) -> bool:
    return bool(replaces) and all(tuple(node) in recorded for node in replaces)


def _check_at(when: str) -> None:
    """IMMEDIATE or DEFERRED: within one transaction, PostgreSQL alters no table that still has rows to be checked."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SET CONSTRAINTS ALL {when}")

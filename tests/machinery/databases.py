"""Databases seen from here: that of the tests, and others, into which a process of its own would write slowly."""

from collections.abc import Iterator
from contextlib import contextmanager

import dj_database_url
from django.apps import apps
from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.test import override_settings

from carelore.moments import index

ALIAS = "house"
INDEX_OF_WORDS = f"{index.TABLE}_data"  # on SQLite; its words are seen here where no other begins like them


@contextmanager
def opened(url: str) -> Iterator[BaseDatabaseWrapper]:
    """Under the alias `house`, one at a time."""
    given = {**connections.settings["default"], **dj_database_url.parse(url)}
    given["OPTIONS"] = {"timeout": 20} if given["ENGINE"].endswith("sqlite3") else {}
    connections.settings[ALIAS] = given
    try:
        yield connections[ALIAS]
    finally:
        connections[ALIAS].close()
        del connections[ALIAS], connections.settings[ALIAS]


def build(database: BaseDatabaseWrapper) -> None:
    """All tables, up to date, from the models: migrating takes too long here."""
    with database.schema_editor() as editor:
        for model in apps.get_models():
            if model._meta.managed and not model._meta.proxy:
                editor.create_model(model)
    index.install(database)
    recorder = MigrationRecorder(database)
    recorder.ensure_schema()
    with override_settings(MIGRATION_MODULES={}):  # other tests may do without; `serve` does not
        known = MigrationLoader(None).disk_migrations
    recorder.migration_qs.bulk_create(recorder.Migration(app=app, name=name) for app, name in known)


def tables_with(words: str) -> list[str]:
    """Every table of the tests' own database in which these words, in lower case, stand anywhere."""
    found = []
    with connection.cursor() as cursor:
        for table in sorted(connection.introspection.table_names(cursor)):
            if table == index.TABLE:
                continue  # shows what stands in the stories' own table
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            if any(words in str(value).casefold() for row in cursor.fetchall() for value in row):
                found.append(table)
    return found

"""A database other than that of the tests, seen from here: to write in it by a process of its own takes seconds."""

from collections.abc import Iterator
from contextlib import contextmanager

import dj_database_url
from django.apps import apps
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.test import override_settings

ALIAS = "house"


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
    recorder = MigrationRecorder(database)
    recorder.ensure_schema()
    with override_settings(MIGRATION_MODULES={}):  # other tests may do without; `serve` does not
        known = MigrationLoader(None).disk_migrations
    recorder.migration_qs.bulk_create(recorder.Migration(app=app, name=name) for app, name in known)

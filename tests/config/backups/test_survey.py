"""Every table of the database is carried, or named with the reason why not."""

from django.apps import apps
from django.db import connection

from carelore.config.backups.survey import LEFT, tables_of
from carelore.moments import index


def test_every_table_is_carried_or_named(db):
    carried, left = tables_of(apps)
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor))
    behind = {name for name in present if name.startswith(("wagtailsearch_indexentry_fts_", index.TABLE))}
    assert present - {table.name for table in carried} - set(left) - behind == set()


def test_every_column_is_carried_or_named():
    carried, left = tables_of(apps)
    columns = {f"{table.name}.{column.name}" for table in carried for column in table.columns} | set(left)
    models = [model._meta for model in apps.get_models(include_auto_created=True) if not model._meta.proxy]
    wanted = {f"{meta.db_table}.{field.column}" for meta in models for field in meta.local_concrete_fields}
    assert {name for name in wanted - columns if name.partition(".")[0] not in left} == set()


def test_what_is_left_still_exists():
    models = {model._meta.label for model in apps.get_models()}
    assert {name for name in LEFT if "." in name} - models <= {"wagtailsearch.SQLiteFTSIndexEntry"}


def test_people_s_second_steps_are_carried():
    assert [table.name for table in tables_of(apps)[0] if table.model == "mfa.Authenticator"] == ["mfa_authenticator"]

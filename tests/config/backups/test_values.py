"""Every kind of value goes into a line of JSON and comes back as it was, through either database."""

import json
import uuid
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from django.db import connection, models
from django.test.utils import isolate_apps

from carelore.config.backups import dumping, loading
from carelore.config.backups.survey import Table
from carelore.config.backups.values import column_of

VALUES = {
    "text": ["", "a\n\u2028\\\"'ك🕊\ud7ff%s", None],
    "flag": [True, False, None],
    "whole": [-(2**31), 2**31 - 1, None],
    "large": [-(2**63), 2**63 - 1, None],
    "real": [0.1, -1e300, 5e-324, None],
    "exact": [Decimal("1234567890123.89"), Decimal("-0.01"), None],
    "stamp": [datetime(1999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC), None],
    "day": [date(2024, 2, 29), date(1, 1, 1), None],
    "hour": [time(23, 59, 59, 1), time(0), None],
    "span": [timedelta(days=-3, microseconds=1), timedelta(days=9999, hours=5), None],
    "raw": [bytes(range(256)), b"", None],
    "number": [uuid.UUID(int=1), uuid.UUID(int=2**128 - 1), None],
    "address": ["2001:db8::1", "192.0.2.7", None],
    "tree": [{"a": [1, 1.5, None, "é"]}, [], None],
}
FIELDS = {
    "text": models.TextField,
    "flag": models.BooleanField,
    "whole": models.IntegerField,
    "large": models.BigIntegerField,
    "real": models.FloatField,
    "exact": lambda **given: models.DecimalField(max_digits=19, decimal_places=2, **given),
    "stamp": models.DateTimeField,
    "day": models.DateField,
    "hour": models.TimeField,
    "span": models.DurationField,
    "raw": models.BinaryField,
    "number": models.UUIDField,
    "address": models.GenericIPAddressField,
    "tree": models.JSONField,
}


@pytest.fixture
def model(transactional_db):
    """A table with a column of every kind."""
    with isolate_apps("tests"):
        made = {name: kind(null=True) for name, kind in FIELDS.items()}
        meta = type("Meta", (), {"app_label": "tests"})
        kinds = type("Kinds", (models.Model,), {**made, "Meta": meta, "__module__": "tests"})
        with connection.schema_editor() as editor:
            editor.create_model(kinds)
        yield kinds
        with connection.schema_editor() as editor:
            editor.delete_model(kinds)


def table_of(model):
    columns = tuple(column_of(field) for field in model._meta.local_concrete_fields)
    return Table(model._meta.db_table, "tests.Kinds", "id", columns)


def carried(model):
    """Write all rows out, empty the table, and load them again. The lines, before and after."""
    table = table_of(model)
    before = [json.dumps(row, ensure_ascii=False) for row in dumping.rows(connection, table)]
    model.objects.all().delete()
    loading.insert(table, [line.encode() for line in before])
    return before, [json.dumps(row, ensure_ascii=False) for row in dumping.rows(connection, table)]


@pytest.mark.parametrize("kind", VALUES)
def test_each_kind_of_value_comes_back(model, kind):
    made = [model.objects.create(**{kind: value}) for value in VALUES[kind]]
    before, after = carried(model)
    assert after == before
    assert [getattr(model.objects.get(pk=row.pk), kind) for row in made] == VALUES[kind]


def test_a_json_null_is_not_a_missing_value(model):
    null = model.objects.create(tree=models.Value(None, models.JSONField()))
    model.objects.create(tree=None)
    carried(model)
    assert [row.pk for row in model.objects.filter(tree__isnull=False)] == [null.pk]


def test_a_kind_that_nobody_knows_is_not_carried():
    class Odd(models.Field):
        pass

    odd = Odd()
    odd.set_attributes_from_name("odd")
    assert column_of(odd) is None

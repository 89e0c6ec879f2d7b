"""The values of a column, between a database and a line of JSON, exactly: microseconds, decimals, bytes, NULLs.

Read below the models: what a field makes of its value (a list, a stream of blocks) may be lossy and changes with the
code, whereas its kind of column does not. JSON travels as the text the database holds, so that its `null` and a missing
value stay two things.
"""

import math
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any
from uuid import UUID

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import Col
from django.utils.duration import duration_string


@dataclass(frozen=True)
class Column:
    """A column that is carried, and the plainest field that has its kind of values."""

    name: str
    twin: models.Field[Any, Any]

    @cached_property
    def is_json(self) -> bool:
        return isinstance(self.twin, models.JSONField)

    def selected(self, connection: BaseDatabaseWrapper) -> str:
        name = connection.ops.quote_name(self.name)
        return f"{name}::text" if self.is_json and connection.vendor == "postgresql" else name

    def placeholder(self, connection: BaseDatabaseWrapper) -> str:
        return "%s::jsonb" if self.is_json and connection.vendor == "postgresql" else "%s"

    def reader(self, connection: BaseDatabaseWrapper) -> Callable[[Any], Any]:
        """What turns the driver's value into one that JSON has."""
        expression = Col("", self.twin)
        steps = [*connection.ops.get_db_converters(expression), *self.twin.get_db_converters(connection)]
        if self.is_json or not steps:
            return dumped

        def read(value: Any) -> Any:
            for step in steps:
                value = step(value, expression, connection)
            return dumped(value)

        return read

    def loaded(self, value: Any, connection: BaseDatabaseWrapper) -> Any:
        """What JSON said, as this database takes it."""
        if value is None or self.is_json:
            return value
        if isinstance(self.twin, models.BinaryField):
            value = b64decode(value)
        return self.twin.get_db_prep_save(self.twin.to_python(value), connection)


def column_of(field: models.Field[Any, Any]) -> Column | None:
    """The column of a model's field; None where the kind is unknown, so that nothing can be said of its values."""
    name = str(field.column)
    while field.remote_field is not None:
        field = field.target_field  # type: ignore[attr-defined]
    kind = getattr(models, field.get_internal_type(), None)
    if kind is None:
        return None
    if kind is models.FileField:
        kind = models.CharField
    given: dict[str, Any] = {}
    if isinstance(field, models.DecimalField):
        given = {"max_digits": field.max_digits, "decimal_places": field.decimal_places}
    twin = kind(**given)
    twin.set_attributes_from_name(name)
    return Column(name, twin)


def dumped(value: Any) -> Any:
    """A value of Python as JSON has it; `Column.loaded` reads it back."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else repr(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_string(value)
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return b64encode(value).decode()
    raise TypeError(f"A value of type {type(value).__name__} has no place in a backup.")

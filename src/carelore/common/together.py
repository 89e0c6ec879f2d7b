"""Several short lists in one query: a page that shows a little of many things asks the database once.

It leans on inner parts of Django (its compiler of queries), so that a new version of Django may break it; the tests
hold each of them. It is there because the moderators' desk needs six lists for one story: read one by one they make 13
to 16 queries a page, together 8 to 11, and twelve are allowed.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from itertools import chain, islice
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet
from django.db.models.sql.compiler import SQLCompiler

# How PostgreSQL's own types are read back from JSON, as its driver would hand them over. SQLite has no such types.
_READ: dict[str, Callable[[Any], Any]] = {
    "DateTimeField": datetime.fromisoformat,
    "DateField": date.fromisoformat,
    "TimeField": time.fromisoformat,
    "JSONField": json.dumps,
}
_ARGUMENTS = 90  # that a function of either database takes
_UNREADABLE = frozenset({"BinaryField", "DecimalField", "DurationField", "UUIDField"})  # JSON has nothing like them


def read_together(*lists: QuerySet[Any]) -> list[list[Any]]:
    """The rows of each list, as `list()` would give them; what they follow with `select_related` comes along.

    The rows travel as JSON, so this is for lists of a few dozen rows at most.
    """
    compilers = [rows.query.get_compiler(connection.alias) for rows in lists]
    written = [_written(compiler) for compiler in compilers]
    sql = ", ".join(sql for sql, _values in written)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {sql}", [value for _sql, values in written for value in values])
        found = cursor.fetchone()
    return [_made(rows, compiler, _rows(sent)) for rows, compiler, sent in zip(lists, compilers, found, strict=True)]


def _written(compiler: SQLCompiler) -> tuple[str, Sequence[Any]]:
    """A list as one value: an array of rows, each an array of columns, a few at a time."""
    try:
        sql, values = compiler.as_sql(with_col_aliases=True)
    except EmptyResultSet:
        return "NULL", []
    names = (alias or f"col{at}" for at, (_column, _sql, alias) in enumerate(compiler.select, start=1))
    row, all_rows = ("json_array", "json_group_array") if _is_sqlite() else ("json_build_array", "json_agg")
    columns = iter([connection.ops.quote_name(name) for name in names])
    some = [f"{row}({', '.join(few)})" for few in iter(lambda: list(islice(columns, _ARGUMENTS)), [])]
    return f"(SELECT {all_rows}({row}({', '.join(some)})) FROM ({sql}) AS part)", values  # noqa: S608


def _rows(sent: Any) -> list[list[Any]]:
    rows: list[list[list[Any]]] = json.loads(sent) if isinstance(sent, str) else (sent or [])
    return [list(chain.from_iterable(row)) for row in rows]


def _made(rows: QuerySet[Any], compiler: SQLCompiler, sent: list[list[Any]]) -> list[Any]:
    """What Django makes of these rows. It is handed the compiler that has written the SQL, and the answer to it."""
    if not sent:
        return []
    readers = [_reader(column.output_field.get_internal_type()) for column, _sql, _alias in compiler.select]
    read = [
        [reader(value) if reader and value is not None else value for reader, value in zip(readers, row, strict=True)]
        for row in sent
    ]
    compiler.execute_sql = lambda *how, **more: [read]  # type: ignore[method-assign, assignment]
    answered = rows.all()
    answered.query.get_compiler = lambda *how, **more: compiler  # type: ignore[method-assign]
    return list(answered)


def _reader(kind: str) -> Callable[[Any], Any] | None:
    if kind in _UNREADABLE:
        raise TypeError(f"A {kind} cannot be read together with other lists.")
    return None if _is_sqlite() else _READ.get(kind)


def _is_sqlite() -> bool:
    return connection.vendor == "sqlite"

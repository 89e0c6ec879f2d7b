"""A table as lines of JSON, the first of which names its columns, in parts of a few megabytes."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

from carelore.config.backups.packing import Member
from carelore.config.backups.survey import Table

PART = 4 << 20
ROWS = 1000


def count(connection: BaseDatabaseWrapper, table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608
        return int(cursor.fetchone()[0])


def dump(connection: BaseDatabaseWrapper, table: Table, *, advance: Callable[[int], Any]) -> Iterator[Member]:
    """The parts of a table, in the order of its key. A table without rows has one part, with its columns' names."""
    part = bytearray(_line([column.name for column in table.columns]))
    number = 1
    for row in rows(connection, table):
        part += _line(row)
        advance(1)
        if len(part) > PART:
            yield Member.of(_name(table, number), bytes(part))
            number += 1
            part.clear()
    if part:
        yield Member.of(_name(table, number), bytes(part))


def rows(connection: BaseDatabaseWrapper, table: Table) -> Iterator[list[Any]]:
    """Every row as JSON has it, a thousand at a time in memory."""
    name = connection.ops.quote_name
    selected = ", ".join(column.selected(connection) for column in table.columns)
    readers = [column.reader(connection) for column in table.columns]
    with connection.chunked_cursor() as cursor:
        cursor.execute(f"SELECT {selected} FROM {name(table.name)} ORDER BY {name(table.key)}")  # noqa: S608
        while found := cursor.fetchmany(ROWS):
            for row in found:
                yield [read(value) for read, value in zip(readers, row, strict=True)]


def _line(row: list[Any]) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _name(table: Table, number: int) -> str:
    return f"tables/{table.name}/{number:06}.jsonl"

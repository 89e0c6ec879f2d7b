"""A connection of its own that sees the database at one instant, however long it looks, and stops nobody."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import load_backend
from psycopg import IsolationLevel

ALIAS = "snapshot"


@contextmanager
def snapshot() -> Iterator[BaseDatabaseWrapper]:
    """PostgreSQL: one REPEATABLE READ, READ ONLY transaction. SQLite: one that only reads."""
    given: dict[str, Any] = deepcopy(connections["default"].settings_dict)
    given |= {"CONN_MAX_AGE": 0, "CONN_HEALTH_CHECKS": False}
    on_sqlite = given["ENGINE"].endswith("sqlite3")
    if on_sqlite:
        given["OPTIONS"] = {**given["OPTIONS"], "transaction_mode": "DEFERRED"}
    else:
        given["OPTIONS"] = {**given["OPTIONS"], "isolation_level": IsolationLevel.REPEATABLE_READ}
    connection = load_backend(given["ENGINE"]).DatabaseWrapper(given, ALIAS)
    connections[ALIAS] = connection
    try:
        with transaction.atomic(using=ALIAS), connection.cursor() as cursor:
            # The first look takes the picture.
            cursor.execute("SELECT count(*) FROM sqlite_master" if on_sqlite else "SET TRANSACTION READ ONLY")
            cursor.execute("SELECT 1")
            yield connection
    finally:
        connection.close()
        del connections[ALIAS]

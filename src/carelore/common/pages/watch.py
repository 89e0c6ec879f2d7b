"""Sees every write to a table that kept pages show, whoever wrote it, and says so once it is committed.

It looks at the SQL of each statement, because rows are also written past `save()`: in bulk, by `update()`, by
Treebeard's own SQL, from the back office. What is not plainly a read and names a shown table counts as a write of it;
a page made once too often is no harm.

Between a commit and its stamps a process can be killed. So the transaction also leaves a row (`Written`), for which the
worker moves the stamps again after a moment (`catch_up`).
"""

import re
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

import structlog
from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Model
from django.utils import timezone

from carelore.common.pages import relay
from carelore.common.pages.stamps import EVERYTHING, Change, stamps

log = structlog.get_logger("carelore.pages")

MOMENT = timedelta(seconds=2)
M = TypeVar("M", bound=type[Model])

_tables: set[str] = set()
_never_shown: dict[str, frozenset[str]] = {}
_named: re.Pattern[str] | None = None
_writes = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|MERGE|TRUNCATE|COPY|WITH)\b", re.IGNORECASE)
_changes_rows = re.compile(r"\b(INSERT|UPDATE|DELETE|REPLACE|MERGE)\b", re.IGNORECASE)
_sets_values = re.compile(r'UPDATE "(\w+)" SET ("\w+" = %s(?:, "\w+" = %s)*) WHERE "\1"\."\w+" = %s')
_only_adds = re.compile(r"\s*INSERT\s+INTO\b(?!.*\bDO\s+UPDATE\b)", re.IGNORECASE | re.DOTALL)
_here = threading.local()
# Set while the database is migrated: the table of `Written` may not be there yet.
_quiet = threading.Event()


def shown_on_pages(model: M) -> M:
    """Mark a model whose rows stand on kept pages. Marked where it is defined, so that every process knows it.

    Its columns `never_on_pages` stand on none: what sets nothing else, such as the time of signing in, changes no page.
    """
    global _named
    _tables.add(model._meta.db_table)
    _never_shown[model._meta.db_table] = frozenset(getattr(model, "never_on_pages", ()))
    _named = re.compile(r"\b(" + "|".join(map(re.escape, sorted(_tables))) + r")\b")
    return model


def is_shown(table: str) -> bool:
    return table in _tables


def written_by(sql: str) -> frozenset[Change]:
    """Which shown tables a statement may have changed."""
    start = _writes.match(sql)
    if start is None or _named is None:
        return frozenset()
    if start[1].upper() == "WITH" and not _changes_rows.search(sql):
        return frozenset()
    tables = _named.findall(sql)
    if not tables or _sets_what_no_page_shows(sql):
        return frozenset()
    altered = _only_adds.match(sql) is None
    return frozenset(Change(table, altered) for table in tables)


def _sets_what_no_page_shows(sql: str) -> bool:
    """One table, plain values, and only columns that are said to be on no page; anything else counts as a change."""
    found = _sets_values.fullmatch(sql)
    return found is not None and set(re.findall(r'"(\w+)" = %s', found[2])) <= _never_shown.get(found[1], frozenset())


class Announcement:
    """What one transaction has changed, to be said when it is committed. Django drops it with its savepoint."""

    def __init__(self, changes: frozenset[Change]) -> None:
        self.changes = changes

    def __call__(self) -> None:
        announce(self.changes)


def watching(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """An execute wrapper."""
    changes = written_by(sql)
    connection = context["connection"]
    if not changes or connection.alias != DEFAULT_DB_ALIAS:
        return execute(sql, params, many, context)
    if connection.in_atomic_block:
        # What an earlier statement of this transaction has announced holds for this one too: were its savepoint
        # rolled back, the announcement would be gone.
        if new := changes - pending(connection):
            transaction.on_commit(Announcement(new), using=connection.alias, robust=True)
            _leave_rows(new, connection)
        return execute(sql, params, many, context)
    _leave_rows(changes, connection)
    try:
        return execute(sql, params, many, context)
    finally:
        announce(changes)


def pending(connection: BaseDatabaseWrapper) -> frozenset[Change]:
    """What the open transaction has changed so far."""
    found: frozenset[Change] = frozenset()
    for entry in connection.run_on_commit:
        if isinstance(act := entry[1], Announcement):
            found |= act.changes
    return found


def is_pending(table: str) -> bool:
    """Whether the open transaction has changed this table, so that what it reads is not yet what others read."""
    return any(change.table == table for change in pending(connections[DEFAULT_DB_ALIAS]))


def announce(changes: frozenset[Change]) -> None:
    """Move the stamps of this machine, and tell the others."""
    _here.changed = True
    try:
        kept = stamps()
        if kept is not None:
            kept.move(changes)
    except OSError as error:  # The worker will.
        log.warning("pages not told", kind=type(error).__name__)
    relay.tell(changes)


def forget_everything() -> None:
    """Let no kept page be used again, here or on another machine: after a restore, or writing past Django."""
    announce(frozenset({EVERYTHING}))


def take_note() -> bool:
    """Whether this thread has announced anything since it was last asked."""
    noted = getattr(_here, "changed", False)
    _here.changed = False
    return noted


def _leave_rows(changes: frozenset[Change], connection: BaseDatabaseWrapper) -> None:
    from carelore.common.models import Written  # whose module imports this one

    if not _quiet.is_set():
        rows = [Written(table=change.table, altered=change.altered) for change in sorted(changes)]
        Written.objects.using(connection.alias).bulk_create(rows)


def catch_up() -> int:
    """Announce again what was written a moment ago, and forget the rows. Called by the worker, each second."""
    from carelore.common.models import Written

    rows = list(Written.objects.filter(at__lt=timezone.now() - MOMENT).order_by("pk")[:1000])
    if rows:
        announce(frozenset(Change(row.table, row.altered) for row in rows))
        if relay.is_well():
            Written.objects.filter(pk__in=[row.pk for row in rows]).delete()
    return len(rows)


def install(connection: BaseDatabaseWrapper, **kwargs: Any) -> None:
    """Receiver of `connection_created`."""
    if watching not in connection.execute_wrappers:
        connection.execute_wrappers.append(watching)


def hush(**kwargs: Any) -> None:
    """Receiver of `pre_migrate`."""
    _quiet.set()


def after_migrating(**kwargs: Any) -> None:
    """Receiver of `post_migrate`, which is sent for each app: the rows that migrations wrote are told of as one."""
    if _quiet.is_set():
        _quiet.clear()
        forget_everything()

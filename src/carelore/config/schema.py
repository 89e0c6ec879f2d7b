"""Whether the database fits this code: older (migrations wait), newer (it knows migrations that the code does not)."""

from collections.abc import Iterable

from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

# Apps that an earlier release had and this one has not: what they left behind does not make a database newer.
RETIRED: frozenset[str] = frozenset()
NEWER = (
    "The database is newer than this version of Carelore (it has {first}{more}), so nothing was started or changed. "
    "Install the version that wrote it, or restore a backup made before the upgrade."
)


def waiting() -> list[str]:
    """The migrations that the code has and the database has not, as `app.name`, in order."""
    executor = MigrationExecutor(connection)
    return [
        f"{step.app_label}.{step.name}" for step, _back in executor.migration_plan(executor.loader.graph.leaf_nodes())
    ]


def ahead() -> list[str]:
    """The migrations that the database has and the code does not know.

    Libraries drop old migrations once they have merged them into one, so that of theirs only those count that are
    numbered past the newest known; of Carelore's own, and of apps that nobody knows, every one.
    """
    loader = MigrationLoader(connection)
    return beyond(loader, loader.applied_migrations)


def beyond(loader: MigrationLoader, applied: Iterable[tuple[str, str]]) -> list[str]:
    """Those of some applied migrations that the code does not know."""
    known = set(loader.disk_migrations) | {old for each in loader.disk_migrations.values() for old in each.replaces}
    newest: dict[str, int] = {}
    for app, name in known:
        newest[app] = max(newest.get(app, 0), _number(name))
    ours = {app for app, _name in loader.disk_migrations if _is_ours(loader, app)}
    return sorted(
        f"{app}.{name}"
        for app, name in set(applied) - known
        if app not in RETIRED and app not in loader.unmigrated_apps
        if app in ours or _number(name) > newest.get(app, -1)
    )


def _is_ours(loader: MigrationLoader, app: str) -> bool:
    module = loader.migrations_module(app)[0] or ""
    return module.startswith("carelore.")


def _number(name: str) -> int:
    digits = name.partition("_")[0]
    return int(digits) if digits.isdigit() else 0


def newer_sentence(found: list[str]) -> str:
    """What to say about a database that is newer than the code."""
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    return NEWER.format(first=found[0], more=more)


def refuse_newer() -> None:
    """Raise `CommandError` when the database is newer than the code."""
    if found := ahead():
        raise CommandError(newer_sentence(found))

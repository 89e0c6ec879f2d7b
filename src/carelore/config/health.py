"""Two answers for whoever watches the server: `/healthz` (the process lives), `/readyz` (it can serve people)."""

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@require_safe
@never_cache
def healthz(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"alive": True})


@require_safe
@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    problems = _problems()
    return JsonResponse({"ready": not problems, "problems": problems}, status=503 if problems else 200)


def _problems() -> list[str]:
    try:
        if not _up_to_date():
            return ["Migrations wait: run carelore migrate."]
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return ["The database does not answer."]
    return []


_known: set[str] = set()


def _up_to_date() -> bool:
    """Whether no migration waits. Reading them all is slow; what was up to date for this code stays so."""
    if connection.alias not in _known:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return False
        _known.add(connection.alias)
    return True

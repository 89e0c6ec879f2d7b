"""Two answers for whoever watches the server: `/healthz` (the process lives), `/readyz` (it can serve people)."""

from django.db import Error, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from carelore.config import schema
from carelore.config.doctor import mark


@require_safe
@never_cache
def healthz(request: HttpRequest) -> JsonResponse:
    """Alive. To the doctor of this very installation, also what a request looks like once it has come this far."""
    return JsonResponse({"alive": True, **mark.answer(request)})


@require_safe
@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    problems = _problems()
    return JsonResponse({"ready": not problems, "problems": problems}, status=503 if problems else 200)


def _problems() -> list[str]:
    try:
        if problem := _unfit():
            return [problem]
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return ["The database does not answer."]
    return []


_known: set[str] = set()


def _unfit() -> str:
    """Why the database does not fit this code; "" if it does. Finding out is slow; what fitted at the start stays so.

    So a node that serves goes on while another upgrades the database; it takes note when it starts again.
    """
    if connection.alias not in _known:
        if ahead := schema.ahead():
            return schema.newer_sentence(ahead)
        if schema.waiting():
            return "Migrations wait: run carelore upgrade."
        _known.add(connection.alias)
    return ""

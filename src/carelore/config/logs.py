"""Structured logs without personal data: a request is its method, its route's name, its status and its time.

Paths are never logged, because some hold secret links; nor addresses, names, mail or what people typed.
"""

import logging
import time
from collections.abc import Callable
from typing import Any

import structlog
from django.http import HttpRequest, HttpResponse

log = structlog.get_logger("carelore.request")

_SHARED: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


class WithoutPaths(logging.Filter):
    """Drop what Django says of single requests ("Not Found: /path"); the request log says it without the path."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and hasattr(record, "request"):
            record.msg, record.args = "The request failed with an error", ()
        return record.levelno >= logging.ERROR


def logging_configuration(*, level: str, machine: bool) -> dict[str, Any]:
    """A `dictConfig`: JSON lines where machines read (production), short coloured lines where people do."""
    renderer: Any = structlog.processors.JSONRenderer() if machine else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    finish: list[Any] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if machine:
        finish.append(structlog.processors.dict_tracebacks)
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "line": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": _SHARED,
                "processors": [*finish, renderer],
            }
        },
        "filters": {"without_paths": {"()": WithoutPaths}},
        "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["out"], "level": level},
        "loggers": {
            "django.request": {"filters": ["without_paths"]},
            "django.security": {"filters": ["without_paths"]},
            "django.server": {"level": "ERROR"},
        },
    }


class RequestLogMiddleware:
    """One line for each request, outermost, so that its time is the whole."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = self.get_response(request)
        match = request.resolver_match
        log.info(
            "request",
            method=request.method,
            route=(match.view_name or "unnamed") if match else "none",
            status=response.status_code,
            milliseconds=round((time.perf_counter() - started) * 1000, 1),
        )
        return response

"""Structured logs without personal data: a request is its method, its route's name, its status and its time.

Paths are never logged, because some hold secret links; nor addresses, names, mail or what people typed.
"""

import logging
import re
import sys
import time
import traceback
from collections.abc import Callable, MutableMapping
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


class WithoutPeople(logging.Filter):
    """Keep what Django says of single requests ("Not Found: /path") from being written as it is.

    It sits on the handler, because a filter of a logger does not see what the loggers below it say. The request log
    tells of refusals already, so only errors remain, without their words.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        if not record.name.startswith(("django.request", "django.security", "django.csrf", "django.server")):
            return True
        record.msg, record.args = "The request failed with an error", ()
        return record.levelno >= logging.ERROR


def trace(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Say where an error came from, innermost cause last: kinds and lines of code, no messages and no values.

    An error's message may quote what a person typed, an address or a row; the line of code does not.
    """
    error = _error_of(event.pop("exc_info", None))
    lines: list[str] = []
    while error is not None and len(lines) < 60:
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        frames = traceback.extract_tb(error.__traceback__)[-12:]
        lines += [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if lines:
        event["trace"] = lines
    event.pop("exception", None)
    return event


def without_addresses(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Take out e-mail addresses, wherever a library has let one slip into its words."""
    for key, value in event.items():
        if isinstance(value, str) and "@" in value:
            event[key] = re.sub(r"[^\s<>\"']+@[^\s<>\"']+", "…", value)
    return event


def _error_of(given: Any) -> BaseException | None:
    if isinstance(given, BaseException):
        return given
    if isinstance(given, tuple):
        return given[1] if isinstance(given[1], BaseException) else None
    return sys.exc_info()[1] if given else None


def _short(file: str) -> str:
    return file.rpartition("site-packages/")[2].rpartition("/src/")[2]


def logging_configuration(*, level: str, machine: bool) -> dict[str, Any]:
    """A `dictConfig`: JSON lines where machines read (production), short lines where people do."""
    renderer: Any = structlog.processors.JSONRenderer(ensure_ascii=False) if machine else people_read
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    finish = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, trace, without_addresses]
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
        "filters": {"without_people": {"()": WithoutPeople}},
        "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["without_people"]}},
        "root": {"handlers": ["out"], "level": level},
        # Django's defaults would write to other places as well, by mail among them.
        "loggers": {name: {"handlers": [], "propagate": True} for name in ("django", "django.server")},
    }


def people_read(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> str:
    """One line, "time level what key=value ...", and the trace of an error below it."""
    below = event.pop("trace", [])
    words = [event.pop("timestamp", "")[11:19], event.pop("level", "").ljust(7), str(event.pop("event", ""))]
    event.pop("logger", None)
    words += [f"{key}={value}" for key, value in event.items()]
    return "\n".join([" ".join(words), *(f"    {line}" for line in below)])


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

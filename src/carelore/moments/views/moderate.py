"""The moderation pages."""

from django.http import HttpRequest, HttpResponse


def queue(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError


def review(request: HttpRequest, slug: str) -> HttpResponse:
    raise NotImplementedError


def decide(request: HttpRequest, slug: str) -> HttpResponse:
    raise NotImplementedError


def undo(request: HttpRequest, pk: int) -> HttpResponse:
    raise NotImplementedError


def redact(request: HttpRequest, slug: str) -> HttpResponse:
    raise NotImplementedError

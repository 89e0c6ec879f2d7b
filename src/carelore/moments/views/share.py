"""Sharing a moment."""

from django.http import HttpRequest, HttpResponse


def share(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError


def share_at(request: HttpRequest, code: str) -> HttpResponse:
    raise NotImplementedError


def capture(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError

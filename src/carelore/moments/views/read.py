"""The pages that everyone reads."""

from django.http import HttpRequest, HttpResponse


def moments(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError


def moment(request: HttpRequest, slug: str) -> HttpResponse:
    raise NotImplementedError


def feed(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError


def export(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError

"""The author's own page, behind the secret link."""

from django.http import HttpRequest, HttpResponse


def mine(request: HttpRequest, token: str) -> HttpResponse:
    raise NotImplementedError


def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    raise NotImplementedError

"""The register of personal data, for everybody to read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from carelore.people import registry


def register(request: HttpRequest) -> HttpResponse:
    return render(request, "people/register.html", {"entries": registry.entries()})

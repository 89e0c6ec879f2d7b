"""The register of personal data, for everybody to read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from carelore.common.pages import reading_page
from carelore.people import registry
from carelore.people.network import NetworkSettings


@reading_page(shows=[NetworkSettings])
def register(request: HttpRequest) -> HttpResponse:
    return render(request, "people/register.html", {"entries": registry.entries()})

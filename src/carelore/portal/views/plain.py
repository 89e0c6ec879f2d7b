"""Pages of words: about the network, privacy, accessibility."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from carelore.common.markup import to_html
from carelore.common.pages import reading_page
from carelore.people import network
from carelore.people.network import NetworkSettings


@reading_page(shows=[NetworkSettings])
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about.html", {"about": to_html(network.current().words.about)})


@reading_page(shows=[NetworkSettings])
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/privacy.html")


@reading_page(shows=[NetworkSettings])
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/accessibility.html")

"""Pages of words: about the network, privacy, accessibility."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from carelore.common.markup import to_html
from carelore.people import network


def about(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about.html", {"about": to_html(network.current().words.about)})


def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/privacy.html")


def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/accessibility.html")

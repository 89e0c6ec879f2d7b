"""What went wrong, said plainly."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.urls import resolve

from carelore.portal.views import errors


@pytest.fixture
def asked(rf):
    request = rf.get("/about/")
    request.user, request.resolver_match = AnonymousUser(), resolve("/about/")
    return request


@pytest.mark.parametrize(
    ("view", "status", "words"),
    [
        (errors.bad_request, 400, "We could not read what was sent"),
        (errors.forbidden, 403, "This page is not open to you"),
        (errors.csrf_failed, 403, "The form had grown old"),
        (errors.not_found, 404, "This page is not here"),
        (errors.too_many, 429, "That was a lot in a short time"),
        (errors.broken, 500, "Something broke on our side"),
    ],
)
def test_each_fault_has_its_status_and_words(asked, view, status, words):
    """No database here: none of these pages needs it for a visitor."""
    answer = view(asked)
    assert (answer.status_code, words in answer.content.decode()) == (status, True)


def test_a_broken_page_is_answered_without_template_context(rf, monkeypatch):
    monkeypatch.setattr("carelore.portal.context.frame", lambda request: 1 / 0)
    assert "Something broke on our side" in errors.broken(rf.get("/")).content.decode()


def test_a_form_from_elsewhere_is_refused_in_our_voice(db):
    answer = Client(enforce_csrf_checks=True).post("/account/login/", {"login": "someone@example.org"})
    assert (answer.status_code, "The form had grown old" in answer.content.decode()) == (403, True)

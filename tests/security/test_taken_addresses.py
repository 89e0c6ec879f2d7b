"""Signing up with an address that is not one's own: it opens nothing, and tells nothing."""

import re

import pytest
from django.contrib.auth import hashers
from django.core import mail
from django.test import Client

from tests.people.signing import code_in, is_in, someone

pytestmark = pytest.mark.django_db

VICTIM = "victim@example.org"
STRANGERS = "a password of somebody else"


def sign_up(client, address=VICTIM, password=STRANGERS):
    return client.post(
        "/account/signup/", {"name": "Somebody", "email": address, "password1": password, "agreed": "on"}, follow=True
    )


def come_by_code(client):
    client.post("/account/login/code/", {"email": VICTIM})
    client.post("/account/login/code/confirm/", {"code": code_in(mail.outbox[-1])})
    return client


@pytest.fixture
def stranger():
    client = Client()
    sign_up(client)
    return client


@pytest.fixture
def owner(stranger):
    return come_by_code(Client())


def test_the_owner_comes_in_by_a_mailed_code_and_stays(owner):
    assert owner.get("/me/").status_code == 200


def test_the_password_of_who_signed_up_with_the_address_of_another_opens_nothing(owner):
    client = Client()
    client.post("/account/login/", {"login": VICTIM, "password": STRANGERS})
    assert not is_in(client)


@pytest.mark.parametrize("page", ["/account/confirm-email/", "/account/login/", "/account/login/code/confirm/", "/me/"])
def test_the_browser_in_which_the_stranger_signed_up_is_not_let_in_later(stranger, owner, page):
    stranger.get(page)
    stranger.post(page, {"code": "BCDF-GHJK", "action": "resend"})
    assert not is_in(stranger)


def test_the_code_typed_where_the_password_was_chosen_keeps_the_password(stranger):
    stranger.post("/account/confirm-email/", {"code": code_in(mail.outbox[-1])})
    client = Client()
    client.post("/account/login/", {"login": VICTIM, "password": STRANGERS})
    assert (is_in(stranger), is_in(client)) == (True, True)


def shown(page):
    return re.sub(r'value="[^"]{20,}"|[\w.]+@example\.org', "", page.text)


def test_the_page_after_signing_up_is_the_same_whether_there_is_an_account_or_not():
    known = someone("Amina")
    assert shown(sign_up(Client(), known.email)) == shown(sign_up(Client(), "new@example.org"))


@pytest.mark.parametrize("password", [STRANGERS, ""])
@pytest.mark.parametrize("address", ["amina@example.org", "new@example.org"])
def test_one_password_is_sealed_whether_there_is_an_account_or_not(monkeypatch, address, password):
    someone("Amina")
    sealed = []
    hasher = hashers.get_hasher()
    encode = type(hasher).encode
    monkeypatch.setattr(type(hasher), "encode", lambda *given, **named: sealed.append(1) or encode(*given, **named))
    sign_up(Client(), address, password)
    assert len(sealed) == 1

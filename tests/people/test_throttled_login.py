"""Guessing passwords is slow, and keeps nobody else out."""

import pytest
from allauth.account.models import EmailAddress
from django.test import override_settings

from tests import factories

PASSWORD = "a calm long password"


@pytest.fixture
def amina(db):
    person = factories.person("Amina", email="amina@example.org")
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def tried(client, password, address="192.0.2.1"):
    return client.post("/account/login/", {"login": "amina@example.org", "password": password}, REMOTE_ADDR=address)


def test_after_five_wrong_passwords_even_the_right_one_must_wait(client, amina):
    for _ in range(5):
        tried(client, "wrong")
    assert "Please wait five minutes" in tried(client, PASSWORD).text


def test_whoever_fails_on_purpose_does_not_keep_the_owner_out(client, amina):
    for _ in range(6):
        tried(client, "wrong")
    assert tried(client, PASSWORD, address="198.51.100.7").status_code == 302


@override_settings(ACCOUNT_RATE_LIMITS={"login": "3/m/ip"})
def test_too_many_tries_from_one_address_meet_our_page(client, amina):
    answers = [tried(client, "wrong") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert "That was a lot in a short time" in answers[3].text
    assert tried(client, PASSWORD, address="198.51.100.7").status_code == 302

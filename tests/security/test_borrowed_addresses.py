"""Adding the address of another to one's own account: nothing comes of it until its owner has shown it to be theirs."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from tests.people.signing import PASSWORD, prove, sign_in, someone

VICTIM = "victim@example.org"


@pytest.fixture
def thief(db):
    client = Client()
    sign_in(client, someone("Mallory"))
    prove(client)
    client.post("/account/email/", {"action_add": "", "email": VICTIM, "password": PASSWORD})
    assert [message.to for message in mail.outbox][-1] == [VICTIM]
    return client


@pytest.mark.parametrize("way", ["/account/login/code/", "/account/password/reset/"])
def test_its_owner_is_not_led_into_the_account_of_another(thief, way):
    mail.outbox.clear()
    Client().post(way, {"email": VICTIM})
    assert [message.subject for message in mail.outbox] == ["No account with this address"]


def test_it_does_not_count_as_shown(thief):
    assert list(EmailAddress.objects.filter(email=VICTIM, verified=True)) == []

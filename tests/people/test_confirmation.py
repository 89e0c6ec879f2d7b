"""Is it still you? For those who have neither a password nor a second step, a mailed code."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from tests.people.signing import code_in, someone

SECRETS = ["/account/second-step/totp/activate/", "/account/second-step/webauthn/add/", "/account/password/set/"]


@pytest.fixture
def fatou(db):
    person = someone("Fatou")
    person.set_unusable_password()
    person.save()
    return person


@pytest.fixture
def inside(client, fatou):
    client.force_login(fatou)
    return client


@pytest.mark.parametrize("page", SECRETS)
def test_what_is_sensitive_asks_for_a_code(inside, page):
    assert inside.get(page).headers["Location"] == f"/account/confirm/?{urlencode({'next': page})}"


def test_nothing_is_mailed_before_it_is_asked_for(inside):
    inside.get("/account/confirm/")
    assert mail.outbox == []


def sent(client, going=SECRETS[0]):
    client.post("/account/confirm/", {"action": "send", "next": going})
    return code_in(mail.outbox[-1])


def test_the_right_code_leads_on(inside):
    answer = inside.post("/account/confirm/", {"code": sent(inside).lower(), "next": SECRETS[0]})
    assert answer.headers["Location"] == SECRETS[0]
    assert inside.get(SECRETS[0]).status_code == 200


def test_a_wrong_code_does_not(inside):
    sent(inside)
    answer = inside.post("/account/confirm/", {"code": "WRONG-1", "next": SECRETS[0]})
    assert (answer.status_code, "This is not the code we sent" in answer.text) == (422, True)
    assert inside.get(SECRETS[0]).status_code == 302


def test_five_wrong_codes_end_the_right_one(inside):
    code = sent(inside)
    for _ in range(5):
        inside.post("/account/confirm/", {"code": "WRONG-1"})
    assert inside.post("/account/confirm/", {"code": code}).status_code == 422


def test_a_code_grows_old(inside):
    code = sent(inside)
    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        assert inside.post("/account/confirm/", {"code": code}).status_code == 422


def test_it_leads_to_no_other_site(inside):
    answer = inside.post("/account/confirm/", {"code": sent(inside), "next": "https://evil.example/"})
    assert answer.headers["Location"] == "/me/profile/"


def test_what_was_posted_is_done_after_the_code(inside, fatou):
    inside.post("/account/email/", {"action_add": "", "email": "second@example.org"})
    inside.post("/account/confirm/", {"code": sent(inside, "/account/email/"), "next": "/account/email/"})
    assert mail.outbox[-1].to == ["second@example.org"]


def test_reading_one_s_addresses_needs_no_code(inside):
    assert inside.get("/account/email/").status_code == 200


def test_who_has_just_signed_in_with_a_code_is_not_asked_again(client, fatou):
    client.post("/account/login/code/", {"email": fatou.email})
    client.post("/account/login/code/confirm/", {"code": code_in(mail.outbox[0])})
    assert client.get(SECRETS[0]).status_code == 200


def test_who_has_a_password_is_asked_for_that(client, db):
    client.force_login(someone("Amina"))
    assert client.get("/account/confirm/").headers["Location"] == "/account/reauthenticate/"


def test_codes_cannot_be_asked_for_without_end(inside):
    got = [inside.post("/account/confirm/", {"action": "send"}).status_code for _ in range(7)]
    assert (got[-1], len(mail.outbox)) == (429, 6)

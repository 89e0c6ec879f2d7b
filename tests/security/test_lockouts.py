"""Limits that cannot be used to keep somebody else out."""

from datetime import UTC, datetime

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from carelore.people import mailboxes
from tests import factories

PASSWORD = "a calm long password"
AMINA = "amina@example.org"
HOME = "198.51.100.7"
ASKING = ["/account/login/code/", "/account/password/reset/"]


@pytest.fixture
def amina(db):
    person = factories.person("Amina", email=AMINA)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def post(path, *, source=HOME, client=None, **fields):
    return (client or Client()).post(path, fields, REMOTE_ADDR=source)


def ask(path, **how):
    """Whether a mail was written."""
    before = len(mail.outbox)
    post(path, email=AMINA, **how)
    return len(mail.outbox) > before


def attack(path, *, sources, times, **fields):
    for number in range(sources):
        for _time in range(times):
            post(path, source=f"203.0.113.{number}", **fields)


@pytest.fixture(autouse=True)
def soon_too_many(monkeypatch):
    monkeypatch.setattr(mailboxes, "FROM_ALL", 20)


@pytest.fixture(autouse=True)
def within_one_minute():
    """Limits count by the clock's minutes; none begins in the middle of a test."""
    with time_machine.travel(datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)):
        yield


@pytest.fixture
def her_browser(amina):
    """One in which she has signed in before, at home."""
    client = Client()
    assert post("/account/login/", client=client, login=AMINA, password=PASSWORD).status_code == 302
    client.cookies.pop("sessionid")
    return client


def test_wrong_passwords_from_fifty_addresses_do_not_keep_the_owner_out(amina):
    attack("/account/login/", sources=1, times=6, login=AMINA, password="wrong")
    attack("/account/login/", sources=50, times=1, login=AMINA, password="wrong")
    assert post("/account/login/", login=AMINA, password=PASSWORD).status_code == 302


@pytest.mark.parametrize("path", ASKING)
def test_a_stranger_who_asks_without_pause_does_not_keep_the_owner_from_asking(amina, path):
    attack(path, sources=1, times=8, email=AMINA)
    assert ask(path)


@pytest.mark.parametrize("path", ASKING)
def test_many_strangers_together_do_not_keep_the_owner_from_asking_in_her_own_browser(amina, her_browser, path):
    attack(path, sources=25, times=1, email=AMINA)
    assert ask(path, client=her_browser)


def test_nor_from_signing_in_with_her_password_anywhere(amina):
    attack("/account/login/code/", sources=25, times=1, email=AMINA)
    assert post("/account/login/", login=AMINA, password=PASSWORD).status_code == 302


def test_a_mailbox_is_not_flooded_from_many_addresses(amina):
    attack("/account/login/code/", sources=25, times=1, email=AMINA)
    assert len(mail.outbox) == mailboxes.FROM_ALL


def test_nor_from_one(amina):
    attack("/account/login/code/", sources=1, times=6, email=AMINA)
    assert len(mail.outbox) == mailboxes.IN_A_MINUTE


def test_the_limit_tells_nobody_whether_there_is_an_account(amina):
    def said(address):
        return [post("/account/login/code/", source="203.0.113.9", email=address) for _time in range(5)][-1]

    known, unknown = said(AMINA), said("nobody@example.org")
    assert known.status_code == unknown.status_code == 200
    assert "Many mails were asked for this address." in known.text
    assert "Many mails were asked for this address." in unknown.text


def test_who_asked_is_not_written_down(amina):
    from carelore.common.models import Count

    ask("/account/login/code/")
    assert not any(secret in str(list(Count.objects.values())) for secret in (AMINA, HOME))


def test_signing_up_with_anothers_address_over_and_over_does_not_keep_them_from_signing_up(db):
    fields = {"email": "new@example.org", "name": "New", "agreed": "on", "password1": PASSWORD}
    attack("/account/signup/", sources=2, times=4, **fields)
    response = post("/account/signup/", **fields)
    assert (response.status_code, response.headers["Location"]) == (302, "/account/confirm-email/")


def test_a_hospital_behind_one_address_signs_in_together(amina):
    people = [factories.person(f"Nurse {number}") for number in range(12)]
    EmailAddress.objects.bulk_create(
        EmailAddress(user=each, email=each.email, verified=True, primary=True) for each in people
    )
    answers = {post("/account/login/", login=each.email, password=PASSWORD).status_code for each in people}
    assert answers == {302}

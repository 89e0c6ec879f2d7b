"""A letter when an account is opened in a browser that it was not opened in before."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone

from tests.people.signing import CHROME, FIREFOX, sign_in, someone

SUBJECT = "Your account was opened in a new browser"


@pytest.fixture
def amina(db):
    return someone(last_login=timezone.now())


def letters():
    return [message for message in mail.outbox if message.subject == SUBJECT]


def test_it_says_when_in_what_and_what_to_do(amina):
    amina.time_zone = "Africa/Nairobi"
    amina.save()
    with time_machine.travel(datetime(2026, 11, 22, 17, 5, tzinfo=UTC), tick=False):
        sign_in(Client(headers={"user-agent": FIREFOX}), amina)
    (letter,) = letters()
    assert letter.to == [amina.email]
    for words in ("20:05", "Africa/Nairobi", "In: Firefox on Android", "http://testserver/account/sessions/"):
        assert words in letter.body


def test_it_is_in_the_person_s_language_whatever_the_page_s(amina, monkeypatch):
    amina.language = "fr"
    amina.save()
    languages = []
    monkeypatch.setattr("carelore.people.notices.offered", lambda code: languages.append(code) or "en")
    sign_in(Client(), amina)
    assert languages == ["fr"]


def test_once_for_a_browser(amina):
    browser = Client(headers={"user-agent": FIREFOX})
    for _ in range(3):
        sign_in(browser, amina)
        browser.post("/account/logout/")
    assert len(letters()) == 1


def test_once_for_each_browser(amina):
    for agent in (FIREFOX, CHROME):
        sign_in(Client(headers={"user-agent": agent}), amina)
    assert len(letters()) == 2


def test_once_when_the_form_arrives_twice(amina):
    for _ in range(2):
        sign_in(Client(headers={"user-agent": FIREFOX}), amina)
    assert len(letters()) == 1


def test_not_on_the_very_first_time(db):
    browser = Client()
    sign_in(browser, someone("Nadia"))
    assert (letters(), "browser" in browser.cookies) == ([], True)


def test_a_browser_on_the_ward_knows_many_accounts(amina):
    browser = Client()
    for person in (amina, someone("Otieno", last_login=timezone.now()), amina):
        sign_in(browser, person)
        browser.post("/account/logout/")
    assert [letter.to for letter in letters()] == [[amina.email], ["otieno@example.org"]]


def test_a_cookie_that_was_made_up_counts_for_nothing(amina):
    browser = Client()
    browser.cookies["browser"] = "WzFd:forged"
    sign_in(browser, amina)
    assert len(letters()) == 1


def test_a_wrong_password_sends_nothing_and_marks_nothing(amina):
    browser = Client()
    sign_in(browser, amina, password="wrong")
    assert (letters(), "browser" in browser.cookies) == ([], False)

"""Kept pages while Django cannot answer: which may still be shown, and which never again."""

import time

import pytest
from django.db import OperationalError

from carelore.common.pages import relay
from carelore.config import front as front_module


@pytest.mark.parametrize("failing", ["503 Service Unavailable", "500 Oops", "raise"])
def test_a_page_to_which_was_only_added_stands_in_while_django_fails(browser, front, change, failing):
    whole = browser.get("/")
    change(altered=False)
    front.application.failing = failing
    answer = browser.get("/")
    assert (answer.status, answer.body) == (200, whole.body)


def test_django_is_left_in_peace_for_a_moment_after_it_failed(browser, front, change, asked):
    browser.get("/")
    change(altered=False)
    front.application.failing = "503 Away"
    browser.get("/")
    assert asked(lambda: [browser.get("/"), browser.get("/")]) == 0


def test_a_page_of_which_something_was_withdrawn_never_comes_back(browser, front, change):
    browser.get("/")
    change(altered=True)
    front.application.failing = "503 Away"
    answer = browser.get("/")
    assert (answer.status, answer.headers["Retry-After"]) == (503, "30")


def test_what_was_withdrawn_does_not_stay_in_memory(browser, front, change):
    browser.get("/")
    change(altered=True)
    front._swept = -1000
    browser.get("/about/")
    assert len(front.store) == 1


def test_a_process_that_cannot_hear_the_others_asks_django(browser, front, asked):
    browser.get("/")
    front.follower = relay.Follower(front.stamps, "redis://127.0.0.1:1/0")
    assert asked(lambda: browser.get("/")) == 1
    front.follower.heard = time.monotonic()
    assert asked(lambda: browser.get("/")) == 0
    front.application.failing = "503 Away"
    front.follower.heard -= 5  # unsure; but the database is away, so that nobody could withdraw anything
    assert browser.get("/").status == 200
    front.follower.heard -= front_module.DEAF
    front._broken_until = 0
    assert browser.get("/").status == 503


def test_a_database_that_is_away_takes_no_reading_page_down(browser, monkeypatch, change):
    whole = browser.get("/")
    change(altered=False)
    monkeypatch.setattr("carelore.portal.views.home.newest_for", _away)
    answer = browser.get("/")
    assert (answer.status, answer.body) == (200, whole.body)
    assert browser.get("/?not=kept").status == 503


def _away(*args):
    raise OperationalError("the database is away")

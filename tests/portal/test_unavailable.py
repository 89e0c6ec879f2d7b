"""When the database, a disk or Redis is away: a kind page, and what was sent is given back to be sent again."""

import errno
from urllib.parse import urlencode

import pytest
from django.db import IntegrityError, InterfaceError, OperationalError
from redis.exceptions import ConnectionError as RedisAway

from tests.moments.telling import STORY, typed

AT = "/s/AVR-SC-01-W4/"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def fails(client, places, monkeypatch):
    client.raise_request_exception = False

    def fail(error):
        def away(**given):
            raise error

        monkeypatch.setattr("carelore.moments.services.sharing.share", away)

    return fail


PASSING = [OperationalError("disk full"), InterfaceError("closed"), RedisAway(), OSError(errno.ENOSPC, "full")]


@pytest.mark.parametrize("error", PASSING, ids=lambda error: type(error).__name__)
def test_what_passes_is_said_to_pass(client, fails, error):
    fails(error)
    response = client.post(AT, typed())
    assert (response.status_code, response.headers["Retry-After"]) == (503, "30")
    assert "We cannot answer just now" in response.text


@pytest.mark.parametrize("error", [IntegrityError("x"), OSError(errno.EPERM, "no"), ZeroDivisionError()])
def test_what_does_not_pass_is_our_fault(client, fails, error):
    fails(error)
    response = client.post(AT, typed())
    assert (response.status_code, "Something broke on our side" in response.text) == (500, True)


def test_what_was_sent_is_given_back(client, fails):
    fails(OperationalError("away"))
    page = client.post(AT, urlencode(typed(text=f"</textarea><b>{STORY}\nIt helped.")), content_type=FORM).text
    assert f"&lt;/textarea&gt;&lt;b&gt;{STORY}\nIt helped.</textarea>" in page
    assert '<input type="hidden" name="step" value="send">' in page


def test_what_was_sent_is_not_given_back_with_a_password_in_it(client, db, monkeypatch):
    client.raise_request_exception = False

    def away(*_args):
        raise OperationalError("away")

    monkeypatch.setattr("allauth.account.forms.LoginForm.clean", away)
    typed = urlencode({"login": "amina@example.org", "password": "a calm long password"})
    page = client.post("/account/login/", typed, content_type=FORM).text
    assert "calm" not in page
    assert "<form" not in page

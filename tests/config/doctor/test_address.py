"""Whether the address leads here, and what becomes of a request on its way: the real page, asked as proxies would."""

import json
from unittest import mock

import pytest

from carelore.config.doctor import address, mark
from carelore.config.doctor.address import STRANGER, Answer
from carelore.config.doctor.findings import Level


@pytest.fixture
def ask(client, settings, monkeypatch):
    """Ask through proxies that do this or that to a request; returns the levels and words of what is found."""

    def through(*, forward=lambda given: given, trusted=0, base="http://moments.example.org", **headers):
        settings.TRUSTED_PROXIES, settings.BASE_URL = trusted, base
        settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if trusted else None

        def fetch(url, given):
            arrived = {"Host": "moments.example.org", **given, **headers}
            arrived["X-Forwarded-For"] = forward(given["X-Forwarded-For"])
            got = client.get("/healthz", headers=arrived)
            return Answer(got.status_code, "", None, got.content)

        monkeypatch.setattr(address, "fetch", fetch)
        return [(finding.level, finding.said.partition(",")[0]) for finding in address.leads_here()]

    return through


HERE = (Level.FINE, "http://moments.example.org leads to this installation.")
GOOD = (Level.FINE, "Requests arrive as they were sent")


def test_a_proxy_that_adds_the_address_and_is_counted_is_right(ask):
    assert ask(forward=lambda given: f"{given}, 198.51.100.9", trusted=1) == [HERE, GOOD]


def test_a_proxy_that_begins_the_list_anew_is_right_too(ask):
    assert ask(forward=lambda given: "198.51.100.9", trusted=1) == [HERE, GOOD]


def test_no_proxy_and_none_trusted_is_right(ask):
    assert ask() == [HERE, GOOD]


def test_a_proxy_that_believes_strangers_is_wrong(ask):
    assert ask(trusted=1)[1] == (Level.WRONG, "Whoever asks can claim any address")


def test_trusting_more_proxies_than_there_are_is_wrong(ask):
    assert ask(forward=lambda given: f"{given}, 198.51.100.9", trusted=2)[1][0] == Level.WRONG


def test_a_proxy_that_nobody_counted_deserves_a_look_and_the_number_is_told(ask):
    assert ask(forward=lambda given: f"{given}, 198.51.100.9, 10.0.0.1", trusted=0)[1] == (
        Level.WARNING,
        "Requests pass 2 proxies that say so",
    )


def test_https_that_arrives_as_http_is_wrong(ask):
    found = ask(base="https://moments.example.org")
    assert found[1] == (Level.WRONG, "Requests over https arrive as if they were not: pages would redirect for ever.")


def test_https_that_is_told_is_right(ask):
    told = {"forward": lambda given: f"{given}, 198.51.100.9", "trusted": 1, "X-Forwarded-Proto": "https"}
    assert [level for level, _said in ask(base="https://moments.example.org", **told)] == [Level.FINE] * 2


def test_a_host_name_that_is_not_passed_on_is_wrong(ask):
    assert ask(Host="127.0.0.1:8000")[1][0] == Level.WRONG


def test_another_installation_at_the_address_is_told(ask, monkeypatch):
    with mock.patch.object(mark, "question", return_value=(mark.question()[0], "another mark")):
        assert ask() == [(Level.WRONG, "http://moments.example.org/healthz answers (200)")]


def test_strangers_learn_nothing(client):
    assert client.get("/healthz", headers={mark.HEADER: "guess", "X-Forwarded-For": STRANGER}).json() == {"alive": True}


def test_an_old_question_is_not_answered(client, time_machine):
    time_machine.move_to("2026-03-01T12:00Z")
    asked, _mark = mark.question()
    time_machine.shift(mark.SECONDS + 10)
    assert json.loads(client.get("/healthz", headers={mark.HEADER: asked}).content) == {"alive": True}


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        (Answer(301, "https://moments.example.org/", None, b""), Level.FINE),
        (Answer(301, "https://elsewhere.example.org/", None, b""), Level.WRONG),
        (Answer(200, "", None, b""), Level.WRONG),
        (ConnectionRefusedError(111, "Connection refused"), Level.WARNING),
    ],
)
def test_who_types_the_name_alone_should_come_to_https(settings, answer, level):
    settings.BASE_URL = "https://moments.example.org"
    with mock.patch.object(address, "fetch", side_effect=[answer]):
        assert [finding.level for finding in address.redirect()] == [level]


def test_an_address_with_a_port_of_its_own_needs_no_redirect(settings):
    settings.BASE_URL = "https://moments.example.org:8443"
    assert list(address.redirect()) == []

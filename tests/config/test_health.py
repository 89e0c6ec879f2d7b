"""Two answers for whoever watches the server."""

from unittest import mock

import pytest
from django.db import OperationalError

from carelore.config import health


@pytest.fixture(autouse=True)
def unknown():
    """As in a process that has just started."""
    health._known.clear()
    yield
    health._known.clear()


def test_alive_needs_no_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"alive": True})
    assert "no-store" in response["Cache-Control"]


def test_ready_when_the_database_answers_and_is_up_to_date(client, db):
    with mock.patch("carelore.config.schema.waiting", return_value=[]):
        response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"ready": True, "problems": []})


def test_not_ready_while_migrations_wait(client, db):
    with mock.patch("carelore.config.schema.waiting", return_value=["one"]):
        response = client.get("/readyz")
    assert (response.status_code, response.json()["problems"]) == (503, ["Migrations wait: run carelore upgrade."])


def test_not_ready_when_a_newer_version_has_written_the_database(client, db):
    with mock.patch("carelore.config.schema.ahead", return_value=["mail.0099_later"]):
        response = client.get("/readyz")
    assert (response.status_code, response.json()["problems"][0].partition("(")[0]) == (
        503,
        "The database is newer than this version of Carelore ",
    )


def test_once_ready_it_only_asks_whether_the_database_answers(client, db, django_assert_num_queries):
    with mock.patch("carelore.config.schema.waiting", return_value=[]):
        client.get("/readyz")
    with django_assert_num_queries(1):
        assert client.get("/readyz").status_code == 200


def test_not_ready_without_a_database(client):
    with mock.patch("carelore.config.schema.ahead", side_effect=OperationalError("secret dsn")):
        response = client.get("/readyz")
    assert (response.status_code, response.json()["problems"]) == (503, ["The database does not answer."])


def test_watching_needs_no_tls_host_or_method_of_writing(client, settings, db):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/healthz").status_code == 200
    assert client.post("/healthz", secure=True).status_code == 405

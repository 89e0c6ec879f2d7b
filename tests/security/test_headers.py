"""What every answer says to browsers and caches."""

import pytest
from django.test import override_settings

PAGES = [
    "/",
    "/fr/",
    "/about/",
    "/places/",
    "/moments/",
    "/moments/share/",
    "/nothing-here/",
    "/account/login/",
    "/account/password/reset/key/1-abc/",
]
ASKED = [
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "X-Frame-Options",
]


@pytest.mark.parametrize("address", PAGES)
def test_pages_with_stories_are_asked_for_anew_each_time(client, places, address):
    response = client.get(address)
    assert "no-cache" in response.headers["Cache-Control"]
    assert "private" in response.headers["Cache-Control"]
    for name in ASKED:
        assert response.headers.get(name), name


def test_so_is_the_page_for_what_broke(client, places, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("carelore.portal.views.home.newest_for", lambda *_args: 1 / 0)
    response = client.get("/")
    assert response.status_code == 500
    assert "no-cache" in response.headers["Cache-Control"]
    for name in ASKED:
        assert response.headers.get(name), name


@override_settings(ALLOWED_HOSTS=["*"])
def test_no_page_repeats_the_name_by_which_the_server_was_called(client, places):
    for address in [*PAGES, "/moments/feed/"]:
        assert "evil.example" not in client.get(address, headers={"host": "evil.example"}).content.decode()

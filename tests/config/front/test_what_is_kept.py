"""Kept pages in front of Django: who is answered from memory, with what, and for how long."""

import time

import pytest
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.urls import path

from carelore.common.pages import reading_page
from carelore.common.pages.stamps import Change, place_of
from carelore.config import front as front_module
from carelore.moments.models import Moment
from carelore.people import network
from carelore.people.models import NetworkSettings
from tests import factories
from tests.machinery.wsgi import Browser

TABLE = Moment._meta.db_table


def test_the_second_visitor_is_answered_with_the_same_bytes_without_django(browser, asked):
    first = browser.get("/")
    assert asked(lambda: browser.get("/")) == 0
    again = browser.get("/")
    assert (again.status, again.headers, again.body) == (200, first.headers, first.body)
    assert again.headers["Content-Language"] == "en"
    assert browser.get("/fr/").headers["Content-Language"] == "fr"


def test_what_a_kept_page_says_is_what_django_says(browser, client, places):
    factories.published(places.ward, by=factories.person())
    for address in ("/", "/moments/", "/fr/moments/", "/places/", "/about/", "/moments/feed/", "/places/AVR/poster/"):
        kept, plain = browser.get(address), client.get(address)
        assert kept.content == plain.content, address
        ours = {"Cache-Control", "Vary", "ETag", "Content-Length", "Content-Encoding"}
        expected = {name: value for name, value in plain.headers.items() if name not in ours}
        assert {name: value for name, value in kept.headers.items() if name not in ours} == expected, address


def test_who_has_it_already_is_told_so_from_the_first_request_on(browser, asked):
    tag = browser.get("/").headers["ETag"]
    for header in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        answer = browser.get("/", if_none_match=header)
        assert (answer.status, answer.body, answer.headers["ETag"]) == (304, b"", tag)
    assert browser.get("/", if_none_match=tag, accept_encoding="gzip").status == 200
    assert browser.get("/about/", if_none_match="*").status == 304


def test_head_is_get_without_the_page(browser, asked):
    whole = browser.get("/")
    assert asked(lambda: browser.get("/", method="HEAD")) == 0
    head = browser.get("/", method="HEAD")
    assert (head.status, head.headers, head.body) == (200, whole.headers, b"")


@pytest.mark.parametrize(
    ("cookies", "headers", "goes_through"),
    [
        ({"sessionid": "x"}, {}, True),
        ({"messages": "x"}, {}, True),
        ({"fresh": ""}, {}, True),
        ({"csrftoken": "x"}, {}, False),
        ({"csrftoken": "x", "sessionid": ""}, {}, True),
        ({}, {"authorization": "Bearer x"}, True),
        ({}, {"accept_language": "fr"}, False),
        ({}, {"host": "elsewhere.example"}, True),
    ],
)
def test_who_goes_through_to_django(browser, asked, cookies, headers, goes_through):
    browser.get("/")
    browser.cookies = cookies
    assert asked(lambda: browser.get("/", **headers)) == goes_through


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/moments/?kind=kindness", True),
        ("/moments/?kind=kindness&sort=oldest", True),
        ("/moments/?kind=kindness&kind=missing", False),
        ("/moments/?q=stethoscope", False),
        ("/moments/?utm_source=x", False),
        ("/moments/?place=" + "x" * 300, False),
        ("/?x=1", False),
        ("/moments/share/", False),
        ("/account/login/", False),
        ("/healthz", False),
        ("/nothing/here/", False),
    ],
)
def test_what_is_kept(browser, asked, front, address, kept):
    browser.get(address)
    browser.cookies.clear()
    assert (asked(lambda: browser.get(address)) == 0, len(front.store)) == (kept, int(kept))


def test_unknown_parameters_fill_no_memory(browser, front):
    for number in range(20):
        browser.get(f"/about/?x={number}")
    assert front.store.taken == 0


@pytest.mark.parametrize("altered", [True, False])
def test_a_change_is_shown_to_the_next_visitor(browser, asked, change, altered):
    browser.get("/")
    change(altered=altered)
    assert asked(lambda: browser.get("/")) == 1
    assert asked(lambda: browser.get("/")) == 0


def test_a_change_of_something_else_makes_nothing_anew(browser, asked, change):
    browser.get("/about/")
    change(altered=True)
    assert asked(lambda: browser.get("/about/")) == 0


def test_a_change_of_which_a_killed_process_said_only_half_is_seen_within_a_second(browser, front, asked, monkeypatch):
    browser.get("/")
    browser.get("/")
    front.stamps.words[place_of(TABLE) // 8 + 1] += 1  # and not the tick
    now = time.monotonic()
    monkeypatch.setattr(front_module.time, "monotonic", lambda: now + 1)
    assert asked(lambda: browser.get("/")) == 1


def test_a_file_of_stamps_that_was_replaced_is_noticed_within_a_second(browser, front, asked, monkeypatch):
    browser.get("/")
    browser.get("/")
    front.stamps.path.unlink()
    now = time.monotonic()
    monkeypatch.setattr(front_module.time, "monotonic", lambda: now + 1)
    assert asked(lambda: browser.get("/")) == 1


@pytest.mark.parametrize("when", ["before", "while", "after"])
def test_a_page_made_while_something_was_committed_is_not_taken_for_new(browser, asked, change, monkeypatch, when):
    def meanwhile(*args):
        change(altered=True)
        return []

    monkeypatch.setattr("carelore.portal.views.home.newest_for", meanwhile if when == "while" else lambda *args: [])
    if when == "before":
        change(altered=True)
    browser.get("/")
    if when == "after":
        change(altered=True)
    assert asked(lambda: browser.get("/")) == (when != "before")


def test_a_page_that_is_old_is_made_anew(browser, asked, monkeypatch):
    browser.get("/")
    now = time.monotonic()
    monkeypatch.setattr(front_module.time, "monotonic", lambda: now + front_module.LIFE + 1)
    assert asked(lambda: browser.get("/")) == 1


def test_a_view_that_asks_for_a_token_or_sets_a_cookie_is_not_kept(browser, front, settings):
    seen = []

    @reading_page(shows=[NetworkSettings])
    def form(request):
        seen.append(dict(request.COOKIES))
        return HttpResponse(get_token(request))

    @reading_page(shows=[NetworkSettings])
    def biscuit(request):
        response = HttpResponse("x")
        response.set_cookie("taste", "sweet")
        return response

    for view in (form, biscuit):
        urls = type("Urls", (), {"urlpatterns": [path("here/", view)]})
        settings.ROOT_URLCONF = urls
        browser.cookies = {"csrftoken": "t" * 32}
        browser.get("/here/")
        assert len(front.store) == 0
    assert [sorted(each) for each in seen] == [[], ["csrftoken"]]


def test_who_changed_something_is_marked_for_five_seconds_where_there_are_other_machines(front, change):
    front._fresh_cookie = "fresh=; Max-Age=5; Path=/; HttpOnly; SameSite=Lax"

    def changing(environ, start):
        front_module.watch.announce(frozenset({Change(TABLE, altered=True)}))
        start("302 Found", [])
        return []

    front.application = changing
    assert Browser(front).get("/me/", method="POST").cookies == ["fresh=; Max-Age=5; Path=/; HttpOnly; SameSite=Lax"]
    assert Browser(front).get("/me/").cookies == ["fresh=; Max-Age=5; Path=/; HttpOnly; SameSite=Lax"]
    front.application = lambda environ, start: start("302 Found", []) or []
    assert Browser(front).get("/me/", method="POST").cookies == []


@pytest.mark.django_db(transaction=True)
def test_old_settings_are_not_shown_with_new_stamps(front, browser):
    """The process remembers the network's name; another one changes it."""
    row = NetworkSettings.objects.create(name="Before")
    network.forget()
    assert "Before" in browser.get("/about/").text
    row.name = "After"
    NetworkSettings.objects.filter(pk=row.pk).update(name="After")  # without a signal in this process
    assert "After" in browser.get("/about/").text


@pytest.mark.django_db(transaction=True)
def test_a_withdrawn_story_is_gone_from_every_page(front, browser, places):
    story = factories.published(places.ward, by=factories.person(), text="She hummed while she changed the dressing.")
    addresses = ["/", "/moments/", f"/moments/{story.slug}/", "/moments/feed/", "/fr/"]
    assert all("hummed" in browser.get(address).text for address in addresses)
    Moment.objects.filter(pk=story.pk).update(scope="team")
    assert not any("hummed" in browser.get(address).text for address in addresses)


def test_a_day_ends_for_what_is_kept(browser, asked, monkeypatch):
    """Places open and close with a day."""
    monkeypatch.setattr(front_module, "_until_midnight", lambda: -1.0)
    browser.get("/places/")
    assert asked(lambda: browser.get("/places/")) == 1

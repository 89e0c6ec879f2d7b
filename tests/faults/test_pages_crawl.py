"""Nothing personal enters what is kept: everything that links lead to, as two people and as visitors, byte by byte."""

import re

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client

from carelore.common.pages.stamps import stamps
from carelore.config.front import Front
from carelore.moments.enums import Scope
from carelore.people.models import User, Visibility
from tests import factories
from tests.machinery.wsgi import Browser

PARTING = ("account/logout/", "account/login/", "/ar/")
MOST = 60  # pages, the first that are met: one of every kind


@pytest.fixture
def world(places, cast):
    """Stories of every scope, and a person who shows herself to everyone."""
    for scope in Scope:
        for number in range(2):
            factories.published(
                places.ward, by=cast.moderator, scope=scope, text=f"Told to {scope}, number {number}: she stayed."
            )
    return factories.person("Public Paula", visibility=Visibility.EVERYONE)


@pytest.fixture
def front(world):
    return Front(WSGIHandler(), room=20_000_000, here=stamps())


def signed_in(front, person):
    client = Client()
    client.force_login(person)
    browser = Browser(front, accept_encoding="br")
    browser.cookies = {name: morsel.value for name, morsel in client.cookies.items()}
    return browser


def crawl(browser, *more):
    """Every page that links lead to from the first one: its address and what it says."""
    found, waiting = {}, ["/", "/moments/feed/", *more]
    while waiting and len(found) < MOST:
        address = waiting.pop(0)
        if address in found or any(part in address for part in PARTING) or address.startswith(("/static", "/editor")):
            continue
        answer = browser.get(address)
        found[address] = (answer.status, answer.content)
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            links = re.findall(r'href="([^"#]*)', answer.text)
            waiting += [link.replace("&amp;", "&") for link in links if link.startswith("/") and link.count("?") < 2]
            waiting += [address.partition("?")[0] + link for link in links if link.startswith("?")]
    return found


def stable(pages):
    """Without what is new at each visit by intention: stamps of forms and tokens."""
    return {
        address: (status, re.sub(rb'(name="(?:stamp|csrfmiddlewaretoken)" value=")[^"]*', rb"\1", content))
        for address, (status, content) in pages.items()
    }


def pages_in(front):
    return [kept for part in (front.store.plain, front.store.asked) for kept in part._pages.values()]


def test_what_visitors_read_does_not_depend_on_who_was_there_before(front, cast, world):
    here = f"/people/{world.pk}/"
    alone = stable(crawl(Browser(WSGIHandler(), accept_encoding="br"), here))
    member, moderator = signed_in(front, cast.member), signed_in(front, cast.moderator)
    first = stable(crawl(member, here))
    crawl(moderator, here)
    assert len(front.store) == 0  # Nothing that they read has been kept.
    between = stable(crawl(Browser(front, accept_encoding="br"), here))
    assert len(front.store) > 20
    again = stable(crawl(Browser(front, accept_encoding="br", user_agent="x"), here))
    assert between == alone
    assert again == alone
    assert stable(crawl(member, here)) == first  # Nor did they get anything that was kept for visitors.
    assert b"Amina" in first["/"][1]


def test_nobody_who_did_not_say_so_is_named_in_what_is_kept(front, cast, world):
    """Even with people's cookies beside an empty session, and after they were there."""
    for who in (cast.member, cast.moderator, cast.staff):
        crawl(signed_in(front, who))
    crawl(Browser(front), f"/people/{world.pk}/")
    kept = b"".join(page.content for page in pages_in(front))
    headers = str([page._headers for page in pages_in(front)])
    for person in User.objects.exclude(pk=world.pk):
        assert person.email.encode() not in kept
        assert person.name.encode() not in kept
    assert b"Told to anyone" in kept
    assert b"Told to network" not in kept
    assert b"Told to team" not in kept
    assert "Cookie:" not in headers
    assert settings.SESSION_COOKIE_NAME not in headers
    assert b"csrfmiddlewaretoken" not in kept

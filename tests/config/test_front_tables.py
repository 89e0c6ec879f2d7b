"""A view that opts in names every table that it reads."""

import re

from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, resolve, reverse

from carelore.common.pages.watch import is_shown
from carelore.moments import index
from carelore.moments.services.answers import follow
from carelore.people import network
from carelore.people.models import Visibility
from tests import factories
from tests.machinery.wsgi import Browser

FILTERED = "kind=kindness&place=Ward&teller=patient&language=en&month=2026-01&principle=information&sort=oldest"

# What limits a sender is asked in front of the view, whose answer knows nothing of it.
ASKED_BEFORE = {"common_count"}


def opted_in():
    return {name: view.shows for name, view in _views(get_resolver(), "") if hasattr(view, "shows")}


def _views(resolver, prefix):
    for each in resolver.url_patterns:
        if hasattr(each, "url_patterns"):
            yield from _views(each, f"{prefix}{each.namespace}:" if each.namespace else prefix)
        else:
            yield prefix + (each.name or ""), each.callback


def test_every_table_that_an_opted_in_view_reads_is_among_those_it_names(places, cast):
    """Asked with each parameter too: a filter may read what the plain page does not."""
    story = factories.published(places.ward, by=cast.moderator)
    shown = factories.person("Public Paula", visibility=Visibility.EVERYONE)
    factories.response(story, by=shown)
    follow(story)
    arguments = {"moments:moment": [story.slug], "people:person": [shown.pk]}
    arguments |= {name: [places.ward.code] for name in ("places:place", "places:poster", "places:qr")}
    arguments |= {name: [places.ward.code] for name in ("moments:wall", "moments:month")}
    arguments |= {name: [story.slug] for name in ("moments:picture_png", "moments:picture_svg")}
    addresses = [reverse(name, args=arguments.get(name, [])) for name in opted_in()]
    more = [
        f"/moments/?{FILTERED}",
        "/moments/?after=1.1",
        "/moments/feed/?place=AVR",
        "/moments/wall/AVR/?kind=all&after=1.1",
        "/moments/month/AVR/?after=1.1",
        f"/places/{places.ward.code}/poster/?lang=fr",
    ]
    # What is written to the index of words is written with the story that it follows from.
    visitor, tables = Browser(WSGIHandler()), set(connection.introspection.table_names()) - {index.TABLE}
    for address in [*addresses, *more]:
        network.forget()
        with CaptureQueriesContext(connection) as queries:
            assert visitor.get(address).status == 200, address
        read = {word for query in queries for word in re.findall(r"\w+", query["sql"])} & tables - ASKED_BEFORE
        assert read - set(resolve(address.partition("?")[0]).func.shows) == set(), address


def test_every_table_that_is_named_is_watched():
    assert {table for tables in opted_in().values() for table in tables if not is_shown(table)} == set()


def test_these_opt_in():
    assert sorted(opted_in()) == [
        "moments:feed",
        "moments:moment",
        "moments:moments",
        "moments:month",
        "moments:picture_png",
        "moments:picture_svg",
        "moments:wall",
        "people:person",
        "people:register",
        "places:place",
        "places:places",
        "places:poster",
        "places:qr",
        "portal:about",
        "portal:accessibility",
        "portal:home",
        "portal:privacy",
    ]

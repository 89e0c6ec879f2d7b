"""The newest stories as an Atom feed."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree as Xml

import pytest
from django.utils import timezone

from carelore.moments.enums import Scope, State
from carelore.moments.models import Moment
from carelore.people import network
from tests import factories

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def entries(response):
    return Xml.fromstring(response.content).findall(f"{ATOM}entry")


def ids(response):
    return [entry.findtext(f"{ATOM}id") for entry in entries(response)]


def tag(story):
    return f"tag:testserver,2026:moment/{story.slug}"


def test_it_holds_only_what_anyone_may_see_also_for_members(client, cast, places):
    stories = {scope: factories.published(places.harbour, by=cast.moderator, scope=scope) for scope in Scope}
    factories.moment(places.harbour)
    client.force_login(cast.member)
    assert ids(client.get("/moments/feed/")) == [tag(stories[Scope.ANYONE])]


def test_the_thirty_newest_come_newest_first(client, cast, places):
    stories = [factories.published(places.harbour, by=cast.moderator) for _ in range(31)]
    assert ids(client.get("/moments/feed/")) == [tag(story) for story in stories[:0:-1]]


def test_an_entry_tells_the_story_in_its_language(client, cast, places):
    story = factories.published(
        places.harbour,
        by=cast.moderator,
        language="fr",
        text="Elle a pris <ma> main et m’a parlé de la mer jusqu’au matin.",
    )
    (entry,) = entries(client.get("/moments/feed/"))
    assert entry.get(LANG) == "fr"
    assert entry.findtext(f"{ATOM}title") == "Elle a pris <ma> main et m’a parlé de…"
    assert entry.findtext(f"{ATOM}summary") == (
        "<p>Elle a pris &lt;ma&gt; main et m’a parlé de la mer jusqu’au matin.</p>"
    )
    assert entry.find(f"{ATOM}link").get("href") == f"http://testserver/moments/{story.slug}/"


def test_ids_are_the_same_in_every_language(client, cast, places):
    factories.published(places.harbour, by=cast.moderator)
    assert ids(client.get("/fr/moments/feed/")) == ids(client.get("/moments/feed/"))


def test_a_place_has_a_feed_of_its_own(client, cast, places):
    factories.published(places.hill, by=cast.moderator)
    here = factories.published(places.ward, by=cast.moderator)
    response = client.get("/moments/feed/?place=AVR-SC-01")
    assert ids(response) == [tag(here)]
    assert Xml.fromstring(response.content).findtext(f"{ATOM}title") == "Moments from Harbour hospital"


def test_an_unknown_place_has_none(client, db):
    assert client.get("/moments/feed/?place=nowhere").status_code == 404


def test_a_reader_that_has_it_is_told_so_until_a_story_is_withdrawn(client, cast, places):
    story = factories.published(places.harbour, by=cast.moderator)
    factories.published(places.harbour, by=cast.moderator)
    first = client.get("/moments/feed/")
    again = {"headers": {"If-None-Match": first.headers["ETag"]}}
    assert (first.headers["Cache-Control"], client.get("/moments/feed/", **again).status_code) == (
        "public, no-cache",
        304,
    )
    Moment.objects.filter(pk=story.pk).update(state=State.WAITING, approval=None)
    assert client.get("/moments/feed/", **again).status_code == 200


def test_it_costs_the_same_queries_for_one_story_and_for_thirty(client, cast, places, django_assert_num_queries):
    for number in (1, 29):
        for _ in range(number):
            factories.published(places.harbour, by=cast.moderator)
        with django_assert_num_queries(1):
            client.get("/moments/feed/")


@pytest.mark.parametrize("text", ["A bell \x07 rang in the ward all night long."])
def test_a_character_that_xml_forbids_does_not_break_it(client, cast, places, text):
    factories.published(places.harbour, by=cast.moderator, text=text)
    assert len(entries(client.get("/moments/feed/"))) == 1


def test_the_feed_is_by_the_network(client, db):
    page = client.get("/moments/feed/").content.decode()
    assert f"<author><name>{network.current().words.name}</name></author>" in page


def test_answers_stand_beneath_their_story_and_make_it_new(client, cast, places):
    story = factories.published(places.ward, by=cast.moderator, answered_at=timezone.now())
    later = timezone.now() + timedelta(days=2)
    about = {"by": cast.lead, "approved_by": cast.moderator, "published_at": later}
    factories.response(story, kind="made", text="The bell is <answered> now.", changes_on=date(2026, 5, 1), **about)
    factories.response(story, text="Not read yet by a moderator.", state="waiting", by=cast.lead)
    (entry,) = entries(client.get("/moments/feed/"))
    assert entry.findtext(f"{ATOM}summary").partition("\n\n")[2] == (
        '<p><b>A change made (May 2026)</b>: <span lang="en">The bell is &lt;answered&gt; now.</span></p>'
    )
    assert entry.findtext(f"{ATOM}published") < entry.findtext(f"{ATOM}updated")
    assert entry.findtext(f"{ATOM}updated").startswith(f"{later:%Y-%m-%dT%H:%M}")


@pytest.mark.parametrize("address", ["/moments/feed/", "/moments/feed/?place=AVR-SC-01"])
def test_it_has_all_that_atom_asks_for(client, cast, places, address):
    """RFC 4287: each feed and each entry has one id, title and date, and an author; the feed says where it lies."""
    factories.published(places.ward, by=cast.moderator)
    feed = Xml.fromstring(client.get(address).content)
    for part in (feed, *feed.findall(f"{ATOM}entry")):
        assert [len(part.findall(ATOM + name)) for name in ("id", "title", "updated")] == [1, 1, 1]
        assert part.find(f"{ATOM}author/{ATOM}name") is not None
        assert part.find(f"{ATOM}link[@rel='alternate']") is not None
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", part.findtext(f"{ATOM}updated"))
    assert feed.find(f"{ATOM}link[@rel='self']").get("href") == f"http://testserver{address}"


@pytest.mark.parametrize(
    ("address", "feeds"),
    [
        ("/moments/", ["/moments/feed/"]),
        ("/moments/?place=AVR-SC-01", ["/moments/feed/?place=AVR-SC-01"]),
        ("/places/AVR-SC-01/", ["/moments/feed/", "/moments/feed/?place=AVR-SC-01"]),
    ],
)
def test_pages_lead_feed_readers_to_their_feed(client, places, address, feeds):
    page = client.get(address).text
    found = re.findall(r'<link rel="alternate" type="application/atom[+]xml" title="[^"]*" href="([^"]*)"', page)
    assert found == feeds

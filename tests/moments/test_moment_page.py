"""One story on its own page."""

import pytest
from django.utils import timezone

from carelore.moments.enums import Scope, State
from carelore.moments.models import Moment
from tests import factories

REVIEW = "/moderate/{}/"


@pytest.fixture
def story(cast, places):
    return factories.published(places.harbour, by=cast.moderator, text="She asked\n\n<b>twice</b> & listened.")


def test_a_visitor_reads_a_story_for_anyone(client, story):
    page = client.get(f"/moments/{story.slug}/").text
    assert "<p>She asked</p>\n\n<p>&lt;b&gt;twice&lt;/b&gt; &amp; listened.</p>" in page


def test_the_story_says_its_language_and_finds_its_own_direction(client, cast, places):
    story = factories.published(
        places.harbour, by=cast.moderator, language="ar", text="جلست بجانبي حتى نمت تلك الليلة."
    )
    assert 'lang="ar" dir="auto"' in client.get(f"/moments/{story.slug}/").text


@pytest.mark.parametrize(
    ("who", "scope", "status"),
    [
        (None, Scope.NETWORK, 404),
        (None, Scope.TEAM, 404),
        ("newcomer", Scope.NETWORK, 404),
        ("outsider", Scope.NETWORK, 200),
        ("outsider", Scope.TEAM, 404),
        ("staff", Scope.TEAM, 404),
        ("member", Scope.TEAM, 200),
    ],
)
def test_a_story_opens_exactly_for_those_it_was_shared_with(client, cast, places, who, scope, status):
    story = factories.published(places.harbour, by=cast.moderator, scope=scope)
    if who:
        client.force_login(getattr(cast, who))
    assert client.get(f"/moments/{story.slug}/").status_code == status


def test_a_hidden_story_looks_like_one_that_never_was(client, cast, places):
    hidden = factories.moment(places.harbour, slug="hidden0001")
    pages = [client.get(f"/moments/{slug}/") for slug in (hidden.slug, "unknown001")]
    assert [page.status_code for page in pages] == [404, 404]
    assert pages[0].text.replace(hidden.slug, "unknown001") == pages[1].text


def test_a_withdrawn_story_is_gone_at_once(client, story):
    Moment.objects.filter(pk=story.pk).update(
        state=State.WITHDRAWN, text="", tokens="", thanks_to="", email="", withdrawn_at=timezone.now()
    )
    assert client.get(f"/moments/{story.slug}/").status_code == 404


@pytest.mark.parametrize("address", ["/moments/", "/moments/{}/"])
def test_no_cache_keeps_what_may_be_withdrawn(client, story, address):
    assert client.get(address.format(story.slug)).headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize(("who", "offered"), [("member", False), ("moderator", True), ("safeguarding", False)])
def test_only_its_moderators_are_led_to_the_review(client, cast, story, who, offered):
    client.force_login(getattr(cast, who))
    assert (REVIEW.format(story.slug) in client.get(f"/moments/{story.slug}/").text) is offered


def test_whom_to_thank_and_the_address_are_never_shown(client, cast, places):
    story = factories.published(
        places.harbour, by=cast.moderator, thanks_to="Nurse Imani", email="author@example.org", criticality=4
    )
    client.force_login(cast.member)
    page = client.get(f"/moments/{story.slug}/").text
    assert ("Nurse Imani" in page, "author@example.org" in page) == (False, False)


def test_who_may_see_it_is_said_unless_it_is_anyone(client, cast, places):
    story = factories.published(places.harbour, by=cast.moderator, scope=Scope.NETWORK)
    client.force_login(cast.member)
    assert "Shown to: Members of this network" in client.get(f"/moments/{story.slug}/").text

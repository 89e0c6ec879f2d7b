"""A story as a picture, and what leads to it."""

import re
from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from carelore.moments.enums import Scope, State
from carelore.moments.models import Moment
from tests import factories

KINDS = ["picture.svg", "picture.png"]


@pytest.fixture
def story(cast, places):
    return factories.published(
        places.ward, by=cast.moderator, thanks_to="Nurse Imani", email="author@example.org", teller="relative"
    )


def address(story, kind):
    return f"/moments/{story.slug}/{kind}"


@pytest.mark.parametrize(("query", "size"), [("", (1200, 630)), ("?shape=square", (1080, 1080))])
def test_a_painting_has_the_size_of_its_shape(client, story, query, size):
    answer = client.get(address(story, "picture.png") + query)
    with Image.open(BytesIO(answer.content)) as image:
        assert (answer.headers["Content-Type"], image.size) == ("image/png", size)


def test_a_drawing_names_the_facility_but_neither_the_ward_nor_any_person(client, story):
    drawn = client.get(address(story, "picture.svg")).text
    assert "Harbour hospital" in drawn
    assert [word for word in ("Ward 4", "Imani", "author@", "relative") if word in drawn] == []


@pytest.mark.parametrize("kind", KINDS)
def test_only_published_stories_for_anyone_have_pictures_whoever_asks(client, cast, places, kind):
    client.force_login(cast.moderator)
    stories = [factories.published(places.ward, by=cast.moderator, scope=scope) for scope in Scope]
    stories.append(factories.moment(places.ward))
    found = {each.slug for each in stories if client.get(address(each, kind)).status_code == 200}
    assert found == {each.slug for each in stories if each.scope == Scope.ANYONE and each.state == State.PUBLISHED}


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_goes_with_its_story_and_no_cache_keeps_it(client, story, kind):
    assert client.get(address(story, kind)).headers["Cache-Control"] == "private, no-cache"
    Moment.objects.filter(pk=story.pk).update(state=State.WAITING, approval=None)
    assert client.get(address(story, kind)).status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_other_sites_may_show_it_and_no_other_shape_is_drawn(client, story, kind):
    assert client.get(address(story, kind)).headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert client.get(address(story, f"{kind}?shape=round")).status_code == 404


def test_letters_that_no_font_here_has_are_drawn_for_the_readers_fonts_alone(client, cast, places):
    story = factories.published(
        places.ward, by=cast.moderator, text="\U0001030a\U00010300\U0001030b. " * 8, language="xx"
    )
    found = {kind: client.get(address(story, kind)).status_code for kind in KINDS}
    assert found == {"picture.svg": 200, "picture.png": 404}
    assert "picture.png" not in client.get(f"/moments/{story.slug}/").text


def test_one_source_has_only_so_many_painted_in_a_while(client, story, monkeypatch):
    monkeypatch.setattr("carelore.moments.views.picture.PAINTED", 2)
    monkeypatch.setattr("carelore.moments.views.picture.WINDOW", timedelta(days=1))
    codes = [client.get(address(story, "picture.png")).status_code for _ in range(3)]
    assert codes == [200, 200, 429]


def test_a_sent_link_shows_the_picture_and_says_what_stands_on_it(client, story):
    page = client.get(f"/moments/{story.slug}/").text
    found = dict(re.findall(r'<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)"', page))
    assert found["og:image"] == f"http://testserver/moments/{story.slug}/picture.png"
    assert found["og:image:alt"] == story.text
    assert (found["og:title"], found["twitter:card"]) == ("A moment of kindness", "summary_large_image")


def test_a_page_in_french_leads_to_the_picture_in_french(client, story):
    assert f"http://testserver/fr/moments/{story.slug}/picture.png" in client.get(f"/fr/moments/{story.slug}/").text


def test_a_story_for_anyone_can_be_passed_on_and_no_other(client, cast, places, story):
    inner = factories.published(places.ward, by=cast.moderator, scope=Scope.NETWORK)
    client.force_login(cast.member)
    found = [client.get(f"/moments/{each.slug}/").text for each in (story, inner)]
    assert ["Pass it on" in page for page in found] == [True, False]
    assert ["og:image" in page for page in found] == [True, False]


def test_its_address_can_be_copied_without_script(client, story):
    assert f">http://testserver/moments/{story.slug}/</bdi>" in client.get(f"/moments/{story.slug}/").text

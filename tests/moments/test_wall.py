"""The screen on a ward's wall."""

import re

import pytest
from django.utils import timezone

from carelore.moments.enums import Kind, ResponseKind, ResponseState, Scope, State
from carelore.moments.models import Moment
from tests import factories

WALL = "/moments/wall/AVR-SC-01/"


def told(page):
    """The words of the one story on the screen."""
    found = re.search(r"<blockquote[^>]*>(.*?)</blockquote>", page.text, re.DOTALL)
    return found.group(1) if found else None


def on(page):
    """Where the browser goes by itself, and after how many seconds."""
    seconds, query = re.search(r'http-equiv="refresh" content="(\d+); url=([^"]*)"', page.text).groups()
    return int(seconds), WALL + query.replace("&amp;", "&")


def tour(client, length, start=WALL):
    """What stands on the screen, page after page, as a browser without script goes on."""
    found = []
    for _ in range(length):
        page = client.get(start)
        found.append(told(page))
        start = on(page)[1]
    return found


@pytest.fixture
def publish(cast, places):
    def publish(text, at=None, **more):
        return factories.published(at or places.ward, by=cast.moderator, text=text, **more)

    return publish


def test_stories_follow_each_other_newest_first_and_then_from_the_start(client, publish):
    for text in ("The first story of all.", "The second story of all.", "The third story of all."):
        publish(text)
    third, second, first = "The third story of all.", "The second story of all.", "The first story of all."
    assert tour(client, 5) == [third, second, first, third, second]


def test_only_stories_for_anyone_from_the_place_and_below_are_shown_to_members_too(client, cast, publish, places):
    for scope in (Scope.TEAM, Scope.NETWORK):
        publish("Not for every eye, this one.", scope=scope)
    publish("Told at the other place, not here.", at=places.hill)
    factories.moment(places.ward, text="Not read by anybody yet.")
    publish("For everyone, from here below.")
    client.force_login(cast.member)
    assert tour(client, 2) == ["For everyone, from here below."] * 2


def test_by_itself_it_shows_kindness_and_changes_made(client, publish):
    publish("Kindness was missing, and nothing came of it.", kind=Kind.MISSING)
    publish("Kindness was missing, and then it was changed.", kind=Kind.MISSING, made_at=timezone.now())
    publish("A kindness that was told.")
    changed, kind = "Kindness was missing, and then it was changed.", "A kindness that was told."
    assert tour(client, 3) == [kind, changed, kind]
    assert len(set(tour(client, 3, start=f"{WALL}?kind=all"))) == 3


def test_what_was_taken_back_is_gone_at_the_next_change(client, publish):
    publish("The story that stays here.")
    gone = publish("The story that is taken back.")
    _, following = on(client.get(WALL))
    Moment.objects.filter(pk=gone.pk).update(state=State.WAITING, approval=None)
    assert told(client.get(following)) == "The story that stays here."
    assert tour(client, 2) == ["The story that stays here."] * 2


@pytest.mark.parametrize("words", [2, 12, 40, 400])
def test_it_changes_within_half_a_minute(client, publish, words):
    publish("She stayed with us. " * words)
    assert 12 <= on(client.get(WALL))[0] <= 28


def test_after_half_an_hour_of_stories_it_begins_anew(client, publish, monkeypatch):
    monkeypatch.setattr("carelore.moments.queries.passing_on.ON_THE_WALL", 3)
    for number in range(5):
        publish(f"The story with the number {number}.")
    assert tour(client, 4) == [f"The story with the number {number}." for number in (4, 3, 2, 4)]


@pytest.mark.parametrize("after", ["1.1", "x", "99999999999999999.1", "1", ""])
def test_a_mark_that_means_nothing_leads_to_a_story(client, publish, after):
    publish("The only story that is here.")
    assert told(client.get(f"{WALL}?after={after}")) == "The only story that is here."


def test_a_long_story_ends_with_a_sentence(client, publish):
    publish("She sat with my father until he slept. " * 30)
    words = told(client.get(WALL))
    assert words.endswith("until he slept. …")
    assert len(words) <= 300


def test_it_says_who_tells_where_and_when_and_never_whom_to_thank(client, publish):
    publish("She sat with my father.", teller="relative", thanks_to="Nurse Imani", email="a@example.org")
    page = client.get(WALL).text
    assert re.findall(r"<li>(.*?)</li>", page)[:2] == ["A relative or friend", "<bdi>Ward 4, Harbour hospital</bdi>"]
    assert ("Imani" in page, "a@example.org" in page) == (False, False)


def test_the_change_that_was_made_stands_beneath(client, cast, publish):
    story = publish("Nobody came when I rang.", kind=Kind.MISSING, made_at=timezone.now(), answered_at=timezone.now())
    for kind, state in (("made", "published"), ("answer", "published"), ("planned", "waiting")):
        factories.response(
            story,
            by=cast.lead,
            approved_by=cast.moderator,
            kind=ResponseKind(kind),
            text=f"What they say: {kind}.",
            state=ResponseState(state),
        )
    page = client.get(WALL).text
    (answer,) = re.findall(r'<p class="answer"><b>(.*?)</b> <span[^>]*>(.*?)</span>', page)
    assert answer == ("A change made", "What they say: made.")
    assert "Lindiwe" not in page


def test_where_there_is_no_story_it_invites(client, places):
    page = client.get(WALL)
    assert told(page) is None
    assert "Yours can be the first." in page.text
    assert "<span>testserver</span><span>/s/AVR-SC-01</span>" in page.text


def test_at_a_closed_place_it_leads_to_the_open_one_above(client, publish, places):
    places.ward.closed_on = timezone.localdate()
    places.ward.save()
    publish("What was told before it closed.")
    page = client.get("/moments/wall/AVR-SC-01-W4/").text
    assert ("<span>/s/AVR-SC-01<" in page, "/s/AVR-SC-01-W4" in page) == (True, False)


def test_a_story_can_be_held(client, publish):
    publish("The story that is read slowly.")
    page = client.get(f"{WALL}?after=&hold=1").text
    assert ("refresh" in page, "wall.js" in page) == (False, False)


def test_an_unknown_place_has_no_screen(client, db):
    assert client.get("/moments/wall/NOWHERE/").status_code == 404


def test_it_costs_the_same_queries_for_one_story_and_for_thirty(client, publish, django_assert_max_num_queries):
    for number in (1, 29):
        for _ in range(number):
            publish("A story among many others.")
        with django_assert_max_num_queries(8):
            client.get(WALL)

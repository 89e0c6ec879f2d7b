"""The stories of a month at a place, to be printed."""

import re
from datetime import UTC, datetime

import pytest
import time_machine

from carelore.moments.enums import Kind, ResponseKind, ResponseState, Scope
from tests import factories

MAY = "/moments/month/AVR-SC-01/2026-05/"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(datetime(2026, 6, 10, 12, tzinfo=UTC), tick=False):
        yield


@pytest.fixture
def publish(cast, places):
    def publish(text, month=5, day=10, at=None, **more):
        return factories.published(
            at or places.ward,
            by=cast.moderator,
            text=text,
            published_at=datetime(2026, month, day, 8, tzinfo=UTC),
            **more,
        )

    return publish


def stories(page):
    return re.findall(r'<div class="story"[^>]*><p>(.*?)</p>', page.text)


def doors(page):
    """The months before and after, as the page leads to them."""
    return [re.findall(rf'rel="{way}" href="/moments/month/AVR-SC-01/(.*?)/"', page.text) for way in ("prev", "next")]


def test_it_holds_what_was_published_in_the_month_there_and_below_newest_first(client, publish, places):
    publish("Told in April, at the very end of it.", month=4, day=30)
    publish("Told on the first day of the month.", day=1)
    publish("Told on the last day of the month.", day=31)
    publish("Told on the first of the next month.", month=6, day=1)
    publish("Told at the other place in the month.", at=places.hill)
    page = client.get(MAY)
    assert stories(page) == ["Told on the last day of the month.", "Told on the first day of the month."]
    assert doors(page) == [["2026-04"], ["2026-06"]]


def test_without_a_month_it_is_the_last_one_with_a_story(client, publish):
    publish("Told in March, and nothing since then.", month=3)
    page = client.get("/moments/month/AVR-SC-01/")
    assert stories(page) == ["Told in March, and nothing since then."]
    assert '<link rel="canonical" href="http://testserver/moments/month/AVR-SC-01/2026-03/">' in page.text


def test_months_without_stories_are_passed_over(client, publish):
    publish("Told in January, a while before.", month=1)
    publish("Told in May, a while after that.")
    assert doors(client.get(MAY)) == [["2026-01"], []]


@pytest.mark.parametrize(
    ("month", "status"),
    [
        ("2026-03", 404),
        ("2026-04", 200),
        ("2026-05", 200),
        ("2026-06", 200),
        ("2026-07", 404),
        ("2026-13", 404),
        ("2026", 404),
        ("1999-05", 404),
    ],
)
def test_only_months_from_the_first_story_to_this_one_have_a_page(client, publish, month, status):
    publish("Told in April, the first of all.", month=4)
    assert client.get(f"/moments/month/AVR-SC-01/{month}/").status_code == status


def test_everyone_finds_what_they_may_read_and_is_told_what_is_not_for_the_wall(client, cast, publish):
    for scope in Scope:
        publish(f"A story told for {scope}.", scope=scope)
    found = {}
    for who in (None, "outsider", "member"):
        if who:
            client.force_login(getattr(cast, who))
        page = client.get(MAY)
        found[who] = (sorted(stories(page)), "Not for the wall." in page.text)
    anyone, network, team = (f"A story told for {scope}." for scope in ("anyone", "network", "team"))
    assert found == {
        None: ([anyone], False),
        "outsider": ([anyone, network], True),
        "member": ([anyone, network, team], True),
    }


def test_published_answers_stand_beneath_without_names(client, cast, publish):
    story = publish("Nobody came when I rang for help.", kind=Kind.MISSING)
    for kind, state in (("answer", "published"), ("made", "published"), ("planned", "declined")):
        factories.response(
            story,
            by=cast.lead,
            approved_by=cast.moderator,
            kind=ResponseKind(kind),
            text=f"We say: {kind}.",
            state=ResponseState(state),
        )
    page = client.get(MAY).text
    assert re.findall(r'<p class="answered"><b>(.*?)</b>(.*?)<span[^>]*>(.*?)</span>', page) == [
        ("An answer", ": ", "We say: answer."),
        ("A change made", " · June 2026: ", "We say: made."),
    ]
    assert "Lindiwe" not in page


@pytest.mark.parametrize(("answered", "said"), [(4, False), (5, True)])
def test_numbers_under_five_are_not_said(client, publish, answered, said):
    for number in range(7):
        publish("A story of this month.", answered_at=datetime(2026, 5, 20, tzinfo=UTC) if number < answered else None)
    page = client.get(MAY).text
    assert "7 stories published in this month" in page
    assert (f"{answered} answered" in page) is said


def test_what_has_no_room_follows_on_the_next_page(client, publish):
    for number in range(6):
        publish(f"{number} " + "A long story that goes on. " * 100)
    first = client.get(MAY)
    second = client.get(MAY + re.search(r'href="(\?after=[^"]*)"', first.text).group(1))
    assert [text[0] for text in stories(first) + stories(second)] == list("543210")
    assert 'href="?after' not in second.text


def test_a_mark_that_means_nothing_leads_to_the_first_page(client, publish):
    publish("The only story of this month.")
    assert stories(client.get(f"{MAY}?after=nonsense")) == ["The only story of this month."]


def test_an_empty_place_has_a_page_for_this_month(client, places):
    page = client.get("/moments/month/AVR-SC-01/")
    assert "No story was published here in this month." in page.text
    assert "/s/AVR-SC-01" in page.text


def test_it_costs_a_signed_in_reader_the_same_few_queries(client, cast, publish, django_assert_max_num_queries):
    client.force_login(cast.member)
    client.get("/about/")  # the session is known from here on
    for number in (1, 29):
        for _ in range(number):
            publish("A story among many others.")
        for address in (MAY, "/moments/month/AVR-SC-01/"):
            with django_assert_max_num_queries(12):
                client.get(address)

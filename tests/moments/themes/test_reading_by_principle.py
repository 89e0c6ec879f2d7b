"""Readers see of which principles a story speaks, and look for stories by them."""

import pytest
from django.urls import reverse

from carelore.moments.services.theming import assign
from tests import factories

LIST = reverse("moments:moments")


@pytest.fixture
def stories(places, cast):
    made = {}
    for name, said in {"told": ["information"], "both": ["information", "continuity"], "none": []}.items():
        made[name] = factories.published(places.ward, by=cast.moderator, slug=name)
        assign(moment_id=made[name].pk, principles=said, actor=cast.moderator)
    return made


def listed(client, **asked):
    return {story.slug for story in client.get(LIST, asked).context["page"].stories}


def test_the_list_narrows_to_a_principle(client, stories):
    assert listed(client, principle="information") == {"told", "both"}


def test_it_narrows_together_with_other_filters(client, stories):
    assert listed(client, principle="continuity", kind="missing") == set()


def test_it_narrows_a_long_list_too(client, stories, monkeypatch):
    monkeypatch.setattr("carelore.moments.queries.filtering.MOST_COUNTED", 1)
    assert listed(client, principle="information") == {"told", "both"}


def test_a_ninth_principle_narrows_nothing_and_is_said(client, stories):
    answer = client.get(LIST, {"principle": "speed"})
    assert len(answer.context["page"].stories) == 3
    assert "We do not know this choice" in answer.content.decode()


def test_a_story_that_one_may_not_read_is_not_found_by_its_principle(client, places, cast):
    story = factories.published(places.ward, by=cast.moderator, scope="team")
    assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)
    assert listed(client, principle="information") == set()


def test_the_list_and_the_story_name_the_principles(client, stories):
    assert client.get(LIST).content.decode().count("<li>Clear words and information</li>") == 2
    assert "Care that hangs together" in client.get(reverse("moments:moment", args=["both"])).content.decode()


def test_a_list_of_thirty_asks_no_more_than_one_of_one(client, places, cast, stories, django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as few:
        client.get(LIST)
    for _each in range(27):
        story = factories.published(places.ward, by=cast.moderator)
        assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)
    with django_assert_max_num_queries(len(few)):
        client.get(LIST)

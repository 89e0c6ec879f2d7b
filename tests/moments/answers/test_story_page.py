"""What a story's page shows of its answers, and to whom."""

from datetime import date

import pytest

from carelore.moments.services.answers import follow
from carelore.people.models import Visibility
from tests import factories


@pytest.fixture
def answered(ward, story):
    factories.response(story, by=ward.responder)
    follow(story)
    return f"/moments/{story.slug}/"


def named(client, ward, visibility, address):
    ward.responder.visibility = visibility
    ward.responder.save()
    page = client.get(address).text
    return "Rosa" in page, "Someone at" in page


def test_who_has_left_the_name_empty_is_named_by_no_part_of_the_address(client, ward, answered):
    ward.responder.name, ward.responder.email = "", "rosa-of-the-night@example.org"
    assert named(client, ward, Visibility.EVERYONE, answered) == (False, True)
    assert "rosa-of-the-night" not in client.get(answered).text


@pytest.mark.parametrize(
    ("visibility", "to_visitors", "to_members"),
    [(Visibility.EVERYONE, True, True), (Visibility.MEMBERS, False, True), (Visibility.NOBODY, False, False)],
)
def test_who_answered_is_named_as_far_as_their_profile_is_shown(
    client, cast, ward, answered, visibility, to_visitors, to_members
):
    assert named(client, ward, visibility, answered) == (to_visitors, not to_visitors)
    client.force_login(cast.outsider)
    assert named(client, ward, visibility, answered) == (to_members, not to_members)


@pytest.mark.parametrize("state", ["draft", "waiting", "declined", "taken_back"])
def test_what_is_not_published_is_shown_to_nobody(client, cast, ward, story, state):
    factories.response(story, by=ward.responder, state=state, published_at=None, text="Not for you yet.")
    follow(story)
    for who in (cast.member, cast.moderator, ward.responder):
        client.force_login(who)
        assert "Not for you yet." not in client.get(f"/moments/{story.slug}/").text


def test_the_way_names_each_step_that_is_done(client, cast, ward, story):
    planned = {"kind": "planned", "changes_on": date(2026, 5, 1)}
    factories.response(story, by=ward.responder, approved_by=cast.moderator, **planned)
    follow(story)
    page = client.get(f"/moments/{story.slug}/").text
    assert page.count('<li class="done"') == 3
    assert "for May 2026" in page


def test_a_plan_that_was_carried_out_and_confirmed_says_so(client, cast, ward, story):
    plan = factories.response(story, by=ward.responder, approved_by=cast.moderator, kind="planned")
    factories.response(
        story, by=ward.other, approved_by=cast.moderator, kind="made", fulfils=plan,
        confirmed=True, confirmed_at=plan.published_at,
    )  # fmt: skip
    follow(story)
    page = client.get(f"/moments/{story.slug}/").text
    assert ("carried out" in page, "Who told the story says: it is so." in page) == (True, True)


@pytest.mark.parametrize(("who", "offered"), [("member", False), ("moderator", False), ("lead", False)])
def test_only_responders_of_the_place_are_asked_to_answer(client, cast, ward, story, who, offered):
    for person, expected in [(getattr(cast, who), offered), (ward.other, True), (ward.elsewhere, False)]:
        client.force_login(person)
        assert (f"/moments/{story.slug}/answer/" in client.get(f"/moments/{story.slug}/").text) is expected


def test_the_list_says_how_far_each_story_has_come(client, answered):
    assert '<li class="far">Answered</li>' in client.get("/moments/").text


def test_its_queries_do_not_grow(client, cast, ward, story, django_assert_max_num_queries):
    for number in range(30):
        factories.response(story, by=ward.responder, text=f"Answer {number}.")
    follow(story)
    client.force_login(cast.moderator)
    with django_assert_max_num_queries(12):
        client.get(f"/moments/{story.slug}/")

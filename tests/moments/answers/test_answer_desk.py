"""The moderators' page of answers."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from carelore.moments.enums import ResponseState
from carelore.moments.models import Response
from carelore.moments.services import answer_moderation, answering
from carelore.places.models import Role
from tests import factories
from tests.moments.answers.conftest import sent

DESK = "/moderate/answers/"


@pytest.fixture
def maro(client, cast):
    client.force_login(cast.moderator)
    return client


def shown(response):
    return [each.pk for each in response.context["responses"]]


def decided(client, response, act, **more):
    typed = {"act": act, "version": response.version, **more}
    return client.post(reverse("moments:answer_decide", args=[response.pk]), typed)


def test_what_waits_stands_there_the_oldest_first(maro, ward, story):
    older, newer = (sent(ward.responder, story, text=f"Answer {number}.") for number in range(2))
    page = maro.get(DESK)
    assert (shown(page), page.context["current"]) == ([older.pk, newer.pk], older)


def test_only_answers_at_my_places(client, ward, places, story):
    sent(ward.responder, story)
    client.force_login(factories.person("Brume", roles={Role.MODERATOR: places.hill}))
    assert shown(client.get(DESK)) == []


def test_published_with_one_press_it_leads_to_the_next(maro, ward, story):
    first, second = (sent(ward.responder, story, text=f"Answer {number}.") for number in range(2))
    assert decided(maro, first, "publish").headers["Location"] == DESK
    page = maro.get(DESK)
    assert (shown(page), page.context["current"]) == ([second.pk], second)


def test_given_back_it_needs_words(maro, ward, story):
    response = sent(ward.responder, story)
    assert decided(maro, response, "decline").status_code == 422
    assert decided(maro, response, "decline", message="Say what you will do.").status_code == 302
    response.refresh_from_db()
    assert (response.state, response.message) == (ResponseState.DECLINED, "Say what you will do.")


def test_the_second_is_told_and_keeps_what_they_wrote(maro, ward, places, story):
    response = sent(ward.responder, story)
    other = factories.person("Late", roles={Role.MODERATOR: places.ward})
    answer_moderation.decline(response_id=response.pk, version=response.version, actor=other, message="Before you.")
    page = decided(maro, response, "decline", message="Words that took me a while.")
    assert page.status_code == 409
    assert ("Late" in page.text, "Words that took me a while." in page.text) == (True, True)
    assert Response.objects.get().message == "Before you."


def test_published_by_somebody_else_it_is_shown_as_it_stands(maro, ward, places, story):
    response = sent(ward.responder, story)
    other = factories.person("Late", roles={Role.MODERATOR: places.ward})
    answer_moderation.publish(response_id=response.pk, version=response.version, actor=other)
    page = decided(maro, response, "decline", message="Words that took me a while.")
    assert page.status_code == 409
    assert ("Somebody was faster." in page.text, "Words that took me a while." in page.text) == (True, True)


def test_what_could_identify_is_marked(maro, ward, story):
    sent(ward.responder, story, text="Sister Margaret Holloway says thank you.")
    assert 'class="check"' in maro.get(DESK).text


def test_a_published_one_can_be_taken_down_from_the_story(maro, ward, story):
    response = factories.response(story, by=ward.responder)
    page = maro.get(reverse("moments:answer_review", args=[response.pk]))
    assert ("Take it down" in page.text, 'data-key="p"' in page.text) == (True, False)


def test_safeguarding_is_sent_away(client, cast):
    client.force_login(cast.safeguarding)
    assert client.get(DESK).status_code == 403


def test_the_stories_desk_says_how_many_answers_wait(maro, ward, story):
    sent(ward.responder, story)
    page = maro.get("/moderate/").text
    assert (DESK in page, "1 answer" in page) == (True, True)


def test_it_is_paged_and_its_queries_do_not_grow(maro, ward, story, django_assert_max_num_queries):
    start = timezone.now()
    for number in range(30):
        factories.response(
            story, by=ward.responder, state="waiting", published_at=None, text=f"Answer {number}.",
            sent_at=start - timedelta(minutes=number),
        )  # fmt: skip
    with django_assert_max_num_queries(12):
        first = maro.get(DESK)
    second = maro.get(DESK + first.context["more"])
    both = shown(first) + shown(second)
    assert (len(both), len(set(both)), second.context["more"]) == (30, 30, "")


@pytest.mark.parametrize("after", ["x", "1.2.3", "9" * 40])
def test_a_mark_that_means_nothing_leads_to_the_first_page(maro, ward, story, after):
    response = sent(ward.responder, story)
    assert shown(maro.get(f"{DESK}?after={after}")) == [response.pk]


def test_a_plan_that_its_writer_took_back_is_not_shown_with_the_change_that_carries_it_out(maro, cast, ward, story):
    """Its words are its writer's alone again, and so is what they make of them."""
    plan = factories.response(
        story, by=ward.other, approved_by=cast.moderator, kind="planned", text="A lamp that dims."
    )
    made = sent(ward.responder, story, kind="made", changes_on=date(2026, 5, 1), fulfils=plan.pk)
    address = reverse("moments:answer_review", args=[made.pk])
    assert "A lamp that dims." in maro.get(address).content.decode()
    answering.take_back(actor=ward.other, response_id=plan.pk)
    assert "A lamp that dims." not in maro.get(address).content.decode()

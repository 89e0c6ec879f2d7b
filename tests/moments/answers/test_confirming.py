"""Is it so? The author says, through the secret link; the writer hears of it."""

from datetime import date

import pytest
from django.urls import reverse

from carelore.mail.models import Message, MessageState
from carelore.moments.errors import NotPossibleNow, UnknownLink
from carelore.moments.services.answers import follow
from carelore.moments.services.confirming import confirm
from tests import factories
from tests.moments.answers.conftest import SECRET


@pytest.fixture
def change(cast, ward, story):
    made = factories.response(
        story, by=ward.responder, approved_by=cast.moderator, kind="made", changes_on=date(2026, 5, 1)
    )
    follow(story)
    return made


def mails(ward):
    return Message.objects.filter(recipient=ward.responder.email, state=MessageState.WAITING)


@pytest.mark.parametrize(
    ("is_so", "subject"), [(True, "The change you made is felt"), (False, "The change you made is not felt yet")]
)
def test_the_writer_hears_what_the_author_says(ward, change, is_so, subject):
    confirm(token=SECRET, response_id=change.pk, is_so=is_so)
    change.refresh_from_db()
    assert (change.confirmed, change.confirmed_at is not None) == (is_so, True)
    assert mails(ward).get().subject == subject


def test_who_changes_their_mind_is_heard_once(ward, change):
    for is_so in (False, True, True):
        confirm(token=SECRET, response_id=change.pk, is_so=is_so)
    assert mails(ward).get().subject == "The change you made is felt"


def test_another_link_opens_nothing(change):
    with pytest.raises(UnknownLink):
        confirm(token="another", response_id=change.pk, is_so=True)


@pytest.mark.parametrize("fields", [{"kind": "answer"}, {"state": "waiting", "published_at": None}])
def test_only_a_published_change_is_asked_about(cast, ward, story, fields):
    other = factories.response(story, by=ward.responder, approved_by=cast.moderator, **{"kind": "made", **fields})
    with pytest.raises(NotPossibleNow):
        confirm(token=SECRET, response_id=other.pk, is_so=True)


def test_not_one_of_another_story(cast, ward, places, story):
    other = factories.published(places.ward, by=cast.moderator)
    foreign = factories.response(other, by=ward.responder, approved_by=cast.moderator, kind="made")
    with pytest.raises(NotPossibleNow):
        confirm(token=SECRET, response_id=foreign.pk, is_so=True)


def test_the_author_s_page_shows_answers_and_asks(client, ward, change):
    here = reverse("moments:mine", args=[SECRET])
    page = client.get(here).text
    assert ("Is it so?" in page, "We have read it together on the ward." in page) == (True, True)
    answer = client.post(here, {"step": "confirm", "answer": change.pk, "so": "yes"})
    assert answer.headers["Location"] == f"{here}?said=confirmed#answer-{change.pk}"
    assert "You said: it is so." in client.get(here).text
    change.refresh_from_db()
    assert change.confirmed is True


@pytest.mark.parametrize("number", ["", "x", "9" * 30, "0"])
def test_what_is_no_answer_is_said_calmly(client, change, number):
    response = client.post(reverse("moments:mine", args=[SECRET]), {"step": "confirm", "answer": number, "so": "yes"})
    assert response.status_code == 409


def test_who_changes_their_mind_all_day_is_heard_three_times(ward, change):
    for number in range(6):
        confirm(token=SECRET, response_id=change.pk, is_so=bool(number % 2))
        mails(ward).update(state=MessageState.SENT)
    change.refresh_from_db()
    assert (Message.objects.filter(recipient=ward.responder.email).count(), change.confirmed) == (3, True)

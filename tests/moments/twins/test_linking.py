"""The worker links stories that were probably sent twice, once."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.errors import NotAllowed
from carelore.moments.models import Band, Moment, Twin
from carelore.moments.services import sharing, twinning
from carelore.moments.services.forgetting import forget_words
from tests import factories
from tests.moments.telling import shared

TOLD = "The night nurse sat down beside my mother, held her hand and sang until she could sleep again."
AGAIN = "the night nurse sat down besides my mother held her hand and sang untill she could sleep again"
OTHER = "We waited four hours in the corridor and nobody told us why, although we asked three times."

pytestmark = pytest.mark.django_db


def links() -> list[tuple[str, str]]:
    return list(Twin.objects.order_by("pk").values_list("moment__slug", "earlier__slug"))


def test_a_story_sent_again_is_linked_to_the_first(places):
    factories.moment(places.ward, text=TOLD, slug="first")
    factories.moment(places.ward, text=OTHER, slug="other")
    twinning.link_new()
    factories.moment(places.harbour, text=AGAIN, slug="again")
    assert twinning.link_new() == 1
    assert links() == [("again", "first")]


def test_linking_twice_changes_nothing(places):
    factories.moment(places.ward, text=TOLD, slug="first")
    factories.moment(places.ward, text=AGAIN, slug="again")
    assert [twinning.link_new(), twinning.link_new()] == [2, 0]
    assert links() == [("again", "first")]


def test_a_published_story_is_found_again(places, cast):
    factories.moment(places.ward, text=TOLD, slug="first")
    twinning.link_new()
    Moment.objects.update(state=State.DECLINED)
    factories.moment(places.ward, text=AGAIN, slug="again")
    twinning.link_new()
    assert links() == [("again", "first")]


def test_a_story_without_a_word_is_compared_once(places):
    factories.moment(places.ward, text="! ! ! ! ! ! ! ! ! ! ! !")
    assert [twinning.link_new(), twinning.link_new()] == [1, 0]


def test_corrected_words_are_compared_anew(places):
    factories.moment(places.ward, text=TOLD, slug="first")
    story, token = shared(places.ward, text=AGAIN)
    twinning.link_new()
    assert links() == [(story.slug, "first")]
    sharing.correct(token=token, text=OTHER)
    assert links() == []
    twinning.link_new()
    assert links() == []
    assert story.bands.exists()


def test_what_is_taken_back_leaves_no_trace_in_numbers(places):
    factories.moment(places.ward, text=TOLD)
    again = factories.moment(places.ward, text=AGAIN)
    twinning.link_new()
    forget_words(again)
    assert (links(), Band.objects.filter(moment=again).count()) == ([], 0)


def test_old_bands_are_forgotten(places):
    factories.moment(places.ward, text=TOLD, received_at=timezone.now())
    twinning.link_new()
    with time_machine.travel(timezone.now() + twinning.FORGOTTEN + timedelta(days=1)):
        twinning.forget_old()
    assert Band.objects.count() == 0


def test_a_moderator_tells_two_stories_apart(places, cast):
    factories.moment(places.ward, text=TOLD)
    again = factories.moment(places.ward, text=AGAIN)
    twinning.link_new()
    twin = Twin.objects.get()
    with pytest.raises(NotAllowed):
        twinning.tell_apart(moment_id=again.pk, twin_id=twin.pk, actor=cast.member)
    twinning.tell_apart(moment_id=again.pk, twin_id=twin.pk, actor=cast.moderator)
    twin.refresh_from_db()
    assert twin.dismissed_by == cast.moderator

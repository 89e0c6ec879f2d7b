"""The words of published stories are counted as stories come and go."""

import pytest

from carelore.common.words import spelled
from carelore.moments.models import Word
from carelore.moments.services import moderation, vocabulary
from carelore.moments.services.redaction import redact_published
from carelore.moments.services.sharing import withdraw
from tests import factories
from tests.moments.telling import shared

ONE, TWO = "The porter smiled at us.", "The porter told us of the snow, and of the snow again."


@pytest.fixture
def publish(cast, places):
    def published(text):
        moment, token = shared(places.ward, text=text, language="en")
        moderation.publish(moment_id=moment.pk, version=moment.version, actor=cast.moderator)
        moment.refresh_from_db()
        return moment, token

    return published


def counted():
    return dict(Word.objects.values_list("word", "stories"))


def test_each_published_story_counts_each_of_its_words_once(publish, places):
    publish(ONE)
    publish(TWO)
    factories.moment(places.ward, text="This one waits.")
    words = dict.fromkeys(spelled(f"{ONE} {TWO}"), 1)
    assert counted() == {**words, " en": 2, "the": 2, "porter": 2, "us": 2}


@pytest.mark.parametrize("leave", ["withdraw", "return", "redact", "undo"])
def test_words_that_leave_are_gone_at_once(cast, publish, leave):
    publish(ONE)
    moment, token = publish(TWO)
    act = {"moment_id": moment.pk, "version": moment.version, "actor": cast.moderator}
    if leave == "withdraw":
        withdraw(token=token)
    elif leave == "return":
        moderation.return_to_author(**act, message="Please say more.")
    elif leave == "undo":
        moderation.undo(decision_id=moment.decisions.latest("pk").pk, actor=cast.moderator)
    else:
        redact_published(**act, words=moment.text, replacement="[…]")
    assert counted() == {**dict.fromkeys(spelled(ONE), 1), " en": 2 if leave == "redact" else 1}


def test_counting_anew_comes_to_the_same(publish):
    publish(ONE)
    publish(TWO)
    before = counted()
    vocabulary.recount()
    assert counted() == before

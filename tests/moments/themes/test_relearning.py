"""When principles are learnt again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.common.tokens import hashed
from carelore.moments.models import LabelledText, ThemeModel
from carelore.moments.services import learning, relearning
from carelore.moments.services.moderation import decline
from carelore.moments.services.sharing import withdraw
from carelore.moments.services.theming import assign
from tests import factories
from tests.moments.themes.invented import confirmed


def test_what_waits_or_was_taken_back_is_not(many, places, cast):
    waiting = factories.moment(places.ward)
    assign(moment_id=waiting.pk, principles=[], actor=cast.moderator)
    assert relearning.counted() == {"en": 240}


def test_learning_is_due_without_a_model_and_then_not(many):
    assert relearning.due() == ["en"]
    learning.train(language="en")
    assert relearning.due() == []


def test_two_hundred_are_needed(db):
    LabelledText.objects.create(language="en", text="They came.", key="1")
    assert relearning.due() == []


@pytest.mark.parametrize(
    ("new", "days", "due"), [(19, 2, []), (20, 2, ["en"]), (20, 0, []), (1, 8, ["en"]), (0, 8, [])]
)
def test_learning_is_due_again_when_enough_is_new(many, new, days, due):
    when = timezone.now() - timedelta(days=days)
    ThemeModel.objects.create(language="en", texts=240 - new, scores={}, content=b"", trained_at=when)
    assert relearning.due() == due


def test_a_story_that_is_taken_down_leaves_the_model_within_a_day_or_so(many, places, cast):
    story = confirmed(places, cast)
    when = timezone.now() - timedelta(days=2)
    ThemeModel.objects.create(language="en", texts=241, scores={}, content=b"", trained_at=when)
    assert relearning.due() == []
    decline(moment_id=story.pk, version=story.version, actor=cast.moderator, message="Sorry.")
    assert relearning.due() == ["en"]


def test_so_does_one_that_its_author_takes_back(many, places, cast):
    """Of which by then nothing says any more that it had principles."""
    confirmed(places, cast, secret_hash=hashed("its secret"))
    when = timezone.now() - timedelta(days=2)
    ThemeModel.objects.create(language="en", texts=241, scores={}, content=b"", trained_at=when)
    assert relearning.due() == []
    withdraw(token="its secret")
    assert relearning.due() == ["en"]


def test_what_is_due_is_learnt_in_a_process_of_its_own(many, monkeypatch):
    asked = []
    monkeypatch.setattr(relearning.subprocess, "run", lambda command, **options: asked.append(command[-4:]))
    relearning.learn_what_is_due()
    assert asked == [["moments", "train", "--language", "en"]]


def test_a_process_that_fails_is_told_and_the_model_before_stays(many, monkeypatch):
    when = timezone.now() - timedelta(days=9)
    before = ThemeModel.objects.create(language="en", texts=9, scores={}, content=b"", trained_at=when)
    monkeypatch.setattr(relearning.sys, "executable", "/bin/false")
    with pytest.raises(relearning.LearningFailed):
        relearning.learn_what_is_due()
    assert list(ThemeModel.objects.all()) == [before]

"""Learning from what is in the database."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from carelore.common.tokens import hashed
from carelore.moments.models import LabelledText, ThemeModel
from carelore.moments.services import learning, suggesting
from carelore.moments.services.sharing import withdraw
from carelore.moments.services.theming import assign
from carelore.moments.themes.labels import Labelled
from carelore.moments.themes.model import model_of
from tests import factories
from tests.moments.themes.invented import texts
from tests.moments.themes.test_evaluate_command import table


def bring(number=240, **fields):
    return learning.import_labelled(texts=texts(number), language="en", source="test", **fields)


def different(number=240):
    return len({text.text for text in texts(number)})


@pytest.fixture
def many(db):
    LabelledText.objects.bulk_create(
        LabelledText(
            language="en", text=text.text, principles=sorted(text.principles), group=text.group, key=str(place)
        )
        for place, text in enumerate(texts())
    )


def confirmed(places, cast, **fields):
    story = factories.published(places.ward, by=cast.moderator, **fields)
    assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)
    story.refresh_from_db()
    return story


def test_a_text_is_brought_in_once(db):
    assert (bring(), bring(), LabelledText.objects.count()) == (different(), 0, different())


def test_a_text_that_is_labelled_anew_changes(db):
    for principles in ({"information"}, {"continuity"}):
        text = Labelled("They came.", frozenset(principles), "Ann")
        learning.import_labelled(texts=[text], language="en", source="test")
    assert list(LabelledText.objects.values_list("principles", flat=True)) == [["continuity"]]


def test_who_told_it_is_kept_as_a_digest_alone(db):
    learning.import_labelled(texts=[Labelled("They came.", frozenset(), "Ann")], language="en", source="test")
    assert "Ann" not in LabelledText.objects.get().group


def test_below_two_hundred_there_is_no_model_and_it_says_so(db, capsys):
    LabelledText.objects.create(language="en", text="They came.", key="1")
    call_command("moments", "train")
    assert "en: no model. 1 stories and texts" in capsys.readouterr().out
    assert ThemeModel.objects.count() == 0


def test_a_model_replaces_the_one_before_and_what_it_suggested(many, places):
    first = learning.train(language="en")
    story = factories.moment(places.ward, text="The queue was long.")
    suggesting.suggest_new()
    second = learning.train(language="en")
    assert (list(ThemeModel.objects.all()), story.suggestions.count()) == ([second], 0)
    assert first.texts == second.texts == 240


def test_the_scores_come_with_the_threshold_of_each_principle(many):
    made = learning.train(language="en")
    assert {len(score) for score in made.scores["per_principle"].values()} == {5}


def test_stories_that_people_confirmed_are_learnt_from(many, places, cast):
    for _each in range(3):
        confirmed(places, cast, text="The otter sang beside me.")
    made = learning.train(language="en")
    assert (made.texts, "wotter" in model_of(made.content).vocabulary.tokens) == (243, True)


def test_what_waits_or_was_taken_back_is_not(many, places, cast):
    waiting = factories.moment(places.ward)
    assign(moment_id=waiting.pk, principles=[], actor=cast.moderator)
    assert learning.counted() == {"en": 240}


def test_learning_is_due_without_a_model_and_then_not(many):
    assert learning.due() == ["en"]
    learning.train(language="en")
    assert learning.due() == []


def test_two_hundred_are_needed(db):
    LabelledText.objects.create(language="en", text="They came.", key="1")
    assert learning.due() == []


@pytest.mark.parametrize(
    ("new", "days", "due"), [(19, 2, []), (20, 2, ["en"]), (20, 0, []), (1, 8, ["en"]), (0, 8, [])]
)
def test_learning_is_due_again_when_enough_is_new(many, new, days, due):
    when = timezone.now() - timedelta(days=days)
    ThemeModel.objects.create(language="en", texts=240 - new, scores={}, content=b"", trained_at=when)
    assert learning.due() == due


def test_a_story_that_is_taken_down_leaves_the_model_within_a_day_or_so(many, places, cast):
    from carelore.moments.services.moderation import decline

    story = confirmed(places, cast)
    when = timezone.now() - timedelta(days=2)
    ThemeModel.objects.create(language="en", texts=241, scores={}, content=b"", trained_at=when)
    assert learning.due() == []
    decline(moment_id=story.pk, version=story.version, actor=cast.moderator, message="Sorry.")
    assert learning.due() == ["en"]


def test_so_does_one_that_its_author_takes_back(many, places, cast):
    """Of which by then nothing says any more that it had principles."""
    confirmed(places, cast, secret_hash=hashed("its secret"))
    when = timezone.now() - timedelta(days=2)
    ThemeModel.objects.create(language="en", texts=241, scores={}, content=b"", trained_at=when)
    assert learning.due() == []
    withdraw(token="its secret")
    assert learning.due() == ["en"]


def test_what_is_due_is_learnt_in_a_process_of_its_own(many, monkeypatch):
    asked = []
    monkeypatch.setattr(learning.subprocess, "run", lambda command, **options: asked.append(command[-4:]))
    learning.learn_what_is_due()
    assert asked == [["moments", "train", "--language", "en"]]


def test_a_process_that_fails_is_told_and_the_model_before_stays(many, monkeypatch):
    when = timezone.now() - timedelta(days=9)
    before = ThemeModel.objects.create(language="en", texts=9, scores={}, content=b"", trained_at=when)
    monkeypatch.setattr(learning.sys, "executable", "/bin/false")
    with pytest.raises(learning.LearningFailed):
        learning.learn_what_is_due()
    assert list(ThemeModel.objects.all()) == [before]


def test_the_command_brings_texts_in_and_learns(db, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(learning, "FEWEST", 10)
    monkeypatch.setattr("carelore.moments.themes.training.FEWEST_TEXTS", 10)
    call_command("moments", "train", labelled=table(tmp_path / "a.csv", texts()))
    said = capsys.readouterr().out
    assert (f"240 labelled texts, {different()} of them new." in said, "en: learnt from" in said) == (True, True)

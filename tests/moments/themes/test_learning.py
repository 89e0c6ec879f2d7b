"""Learning from what is in the database."""

from django.core.management import call_command

from carelore.moments.models import LabelledText, ThemeModel
from carelore.moments.services import learning, suggesting
from carelore.moments.themes.labels import Labelled
from carelore.moments.themes.model import model_of
from tests import factories
from tests.moments.themes.invented import confirmed, texts
from tests.moments.themes.test_evaluate_command import table


def bring(number=240, **fields):
    return learning.import_labelled(texts=texts(number), language="en", source="test", **fields)


def different(number=240):
    return len({text.text for text in texts(number)})


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


def test_the_command_brings_texts_in_and_learns(db, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("carelore.moments.themes.training.FEWEST_TEXTS", 10)
    call_command("moments", "train", labelled=table(tmp_path / "a.csv", texts()))
    said = capsys.readouterr().out
    assert (f"240 labelled texts, {different()} of them new." in said, "en: learnt from" in said) == (True, True)

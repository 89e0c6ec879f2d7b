"""What is learnt from labelled texts, and what never is."""

import subprocess
import sys

import pytest

from carelore.moments.enums import Principle
from carelore.moments.themes.evaluating import evaluate
from carelore.moments.themes.labels import PRINCIPLES, Labelled
from carelore.moments.themes.model import BadModel, model_of
from carelore.moments.themes.training import TooFew, learn
from tests.moments.themes.invented import texts


@pytest.fixture(scope="module")
def learnt():
    return learn(texts(), "en")


def test_the_principles_are_those_of_the_network():
    assert sorted(PRINCIPLES) == sorted(Principle.values)


def test_what_was_learnt_is_suggested_of_new_texts(learnt):
    assert set(learnt.model.suggestions("My aunt came by bus. The queue was long.")) == {"fast_access"}


def test_a_text_may_speak_of_none(learnt):
    assert learnt.model.suggestions("It was a Monday.") == {}


def test_a_principle_that_nobody_spoke_of_is_never_suggested(learnt):
    assert learnt.model.thresholds["family_involvement"] > 1


def test_scores_are_of_unseen_texts_and_count_those_that_speak_of_a_principle(learnt):
    spoken = sum("information" in text.principles for text in texts())
    assert learnt.scores.per_principle["information"].texts == spoken


def test_the_same_texts_give_the_same_model(learnt):
    assert learn(texts(), "en").model.to_bytes() == learnt.model.to_bytes()


def test_nothing_is_learnt_of_199_texts():
    with pytest.raises(TooFew) as told:
        learn(texts(199), "en")
    assert told.value.number == 199


def test_a_token_that_fewer_than_three_stories_hold_is_in_no_model():
    rare = [Labelled("Zebulon sat here.", frozenset()), Labelled("Zebulon sat there.", frozenset())]
    tokens = learn([*texts(), *rare], "en").model.vocabulary.tokens
    assert [token for token in tokens if "zeb" in token or "ulon" in token] == []


def test_a_token_of_three_stories_is():
    common = [Labelled(f"Zebulon {word}", frozenset()) for word in ("sat", "stood", "came")]
    assert "rzebu" in learn([*texts(), *common], "en").model.vocabulary.tokens


def test_a_stored_model_suggests_the_same(learnt):
    again = model_of(learnt.model.to_bytes())
    for text in texts(40, seed=2):
        assert again.suggestions(text.text) == learnt.model.suggestions(text.text)


@pytest.mark.parametrize("text", ["", " ", "…", "😀", "的", "a" * 3000])
def test_any_text_can_be_asked_of(learnt, text):
    assert set(learnt.model.suggestions(text)).issubset(PRINCIPLES)


@pytest.mark.parametrize("content", [b"", b"PK", b"\x80\x04K\x01.", b"PK\x05\x06" + bytes(18)])
def test_bytes_that_are_no_model_are_refused(content):
    with pytest.raises(BadModel):
        model_of(content)


def test_a_cut_model_is_refused(learnt):
    with pytest.raises(BadModel):
        model_of(learnt.model.to_bytes()[:-100])


def test_a_pickle_inside_is_not_opened():
    import io

    import numpy as np

    packed = io.BytesIO()
    np.savez(packed, format=np.array([1, 8]), tokens=np.array([{"any": "thing"}], dtype=object))
    with pytest.raises(BadModel):
        model_of(packed.getvalue())


def test_other_people_s_texts_are_scored():
    scores = evaluate(texts(seed=1), texts(60, seed=3), "en")
    assert [scores.per_principle[each].f1 for each in ("fast_access", "information", "physical_environment")] == [
        1,
        1,
        1,
    ]


def test_suggesting_loads_neither_scikit_learn_nor_scipy():
    code = "import sys, carelore.moments.themes.model; print(sorted({'sklearn', 'scipy', 'django'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"

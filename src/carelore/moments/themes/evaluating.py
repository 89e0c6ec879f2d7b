"""How good a model learnt from some texts is on others. Nothing of the second is looked at before it is tried on."""

from collections.abc import Sequence

import numpy as np

from carelore.moments.themes.labels import PRINCIPLES, Labelled
from carelore.moments.themes.scoring import Scores, scores_of
from carelore.moments.themes.training import learn, meant_in


def evaluate(train: Sequence[Labelled], test: Sequence[Labelled], language: str) -> Scores:
    """Raises `TooFew`."""
    model = learn(train, language).model
    suggested = [model.suggestions(text.text) for text in test]
    said = np.array([[principle in found for principle in PRINCIPLES] for found in suggested], bool)
    return scores_of(meant_in(test), said)

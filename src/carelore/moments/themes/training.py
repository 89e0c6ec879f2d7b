"""Learning: two linear classifiers for each principle, joined into one table of weights (decision 21).

One is a support vector machine; the other a logistic regression on numbers weighed by how much oftener a token stands
in stories of the principle. They err differently. From what they say of texts they have not seen come the calibration
and the threshold of each principle, and the scores that people are shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from carelore.moments.themes.folds import belonging, folds_of
from carelore.moments.themes.labels import FEWEST_TEXTS, PRINCIPLES, Labelled
from carelore.moments.themes.model import Model, Numbers
from carelore.moments.themes.scoring import Flags, Scores, scores_of
from carelore.moments.themes.thresholds import NEVER, calibrated, threshold_for
from carelore.moments.themes.vocabulary import Tokens, Vocabulary, vocabulary_of
from carelore.moments.themes.words import sentences_of, tokens_of

FEWEST_OF_A_PRINCIPLE = 10
PARTS = 5
MACHINE, REGRESSION, SMOOTHING = 0.2, 2.0, 0.1


class TooFew(ValueError):
    """Nothing is learnt from so few; `number` says how many there are."""

    def __init__(self, number: int) -> None:
        super().__init__(f"{number} labelled texts are fewer than {FEWEST_TEXTS}.")
        self.number = number


@dataclass(frozen=True, slots=True)
class Learnt:
    """`scores` are of texts that the model had not seen: it was learnt anew for each fifth of them."""

    model: Model
    scores: Scores
    texts: int


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text as it is counted, whole and by sentence; a single sentence is counted once."""

    whole: Tokens
    parts: list[Tokens]


def learn(texts: Sequence[Labelled], language: str) -> Learnt:
    """Raises `TooFew`. The same texts in the same order give the same model."""
    if len(texts) < FEWEST_TEXTS:
        raise TooFew(len(texts))
    meant = meant_in(texts)
    cuts = [_cut(text.text, language) for text in texts]
    parts = folds_of(belonging(texts), PARTS)
    unseen = np.zeros(meant.shape)
    for part in range(PARTS):
        kept, tried = np.flatnonzero(parts != part), np.flatnonzero(parts == part)
        vocabulary, weights, bias = _fitted([cuts[place].whole for place in kept], meant[kept])
        unseen[tried] = _strengths([cuts[place] for place in tried], vocabulary, weights, bias)
    slope, shift, likely = calibrated(unseen, meant)
    learnable = (meant.sum(axis=0) >= FEWEST_OF_A_PRINCIPLE) & (meant.sum(axis=0) < len(texts))
    scores = scores_of(meant, _said_unseen(likely, meant, parts, learnable))
    threshold = _thresholds(likely, meant, learnable)
    vocabulary, weights, bias = _fitted([cut.whole for cut in cuts], meant)
    model = Model(language, vocabulary, weights.astype(np.float32), bias, slope, shift, threshold)
    return Learnt(model, scores, len(texts))


def meant_in(texts: Sequence[Labelled]) -> Flags:
    return np.array([[principle in text.principles for principle in PRINCIPLES] for text in texts], bool)


def _said_unseen(likely: Numbers, meant: Flags, parts: Any, learnable: Flags) -> Flags:
    """What is suggested in each part with thresholds chosen on the others."""
    said = np.zeros(meant.shape, bool)
    for part in range(PARTS):
        tried = parts == part
        said[tried] = likely[tried] > _thresholds(likely[~tried], meant[~tried], learnable)
    return said


def _thresholds(likely: Numbers, meant: Flags, learnable: Flags) -> Numbers:
    chosen = [
        threshold_for(likely[:, column], meant[:, column]) if learnable[column] else NEVER
        for column in range(len(PRINCIPLES))
    ]
    return np.array(chosen)


def _cut(text: str, language: str) -> _Cut:
    whole = tokens_of(text, language)
    sentences = sentences_of(text)
    return _Cut(whole, [tokens_of(each, language) for each in sentences] if len(sentences) > 1 else [whole])


def _fitted(texts: Sequence[Tokens], meant: Flags) -> tuple[Vocabulary, Numbers, Numbers]:
    """The vocabulary of these texts, and the weight of each token and the bias for each principle."""
    vocabulary = vocabulary_of(texts)
    table = _table(texts, vocabulary)
    columns = [_separated(table, column) for column in meant.T]
    return vocabulary, np.stack([weights for weights, _bias in columns], 1), np.array([bias for _, bias in columns])


def _separated(table: Any, meant: Flags) -> tuple[Numbers, float]:
    """The mean of both classifiers, each brought to one spread; nothing where all texts are alike in this."""
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
    from sklearn.svm import LinearSVC  # type: ignore[import-untyped]

    if meant.all() or not meant.any():
        return np.zeros(table.shape[1]), 0.0
    with_it, without = SMOOTHING + _sums(table[meant]), SMOOTHING + _sums(table[~meant])
    oftener = np.log(with_it / with_it.sum()) - np.log(without / without.sum())
    machine = LinearSVC(C=MACHINE, random_state=0).fit(table, meant)
    regression = LogisticRegression(C=REGRESSION, solver="liblinear", dual=True, random_state=0)  # thirty times faster
    regression.fit(table.multiply(oftener).tocsr(), meant)
    weights, bias = np.zeros(table.shape[1]), 0.0
    for found, by in ((machine, 1.0), (regression, oftener)):
        mine = found.coef_[0] * by
        spread = float(np.std(table @ mine)) or 1.0
        weights += mine / spread
        bias += float(found.intercept_[0]) / spread
    return weights, bias


def _sums(table: Any) -> Numbers:
    sums: Numbers = np.asarray(table.sum(axis=0)).ravel()
    return sums


def _strengths(texts: Sequence[_Cut], vocabulary: Vocabulary, weights: Numbers, bias: Numbers) -> Numbers:
    """As `Model.strength`, for many texts at once."""
    owners = np.repeat(np.arange(len(texts)), [len(text.parts) for text in texts])
    parts = _table([part for text in texts for part in text.parts], vocabulary) @ weights + bias
    strongest = np.full((len(texts), len(PRINCIPLES)), -np.inf)
    np.maximum.at(strongest, owners, parts)
    whole: Numbers = _table([text.whole for text in texts], vocabulary) @ weights + bias
    both: Numbers = whole + strongest
    return both


def _table(texts: Sequence[Tokens], vocabulary: Vocabulary) -> Any:
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

    rows = [vocabulary.row(text) for text in texts]
    ends = np.cumsum([0, *(len(columns) for columns, _values in rows)])
    columns = np.concatenate([columns for columns, _values in rows])
    values = np.concatenate([values for _columns, values in rows]).astype(np.float64)
    return csr_matrix((values, columns, ends), shape=(len(rows), len(vocabulary.tokens)))

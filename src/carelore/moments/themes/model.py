"""What was learnt: for each token and principle a number. Suggests with NumPy alone, and is stored as plain numbers.

The bytes are NumPy's `npz`, read with pickles forbidden: a model from a backup or a stranger's file can be wrong,
but it cannot run anything.
"""

import io
import zipfile
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carelore.moments.themes.labels import PRINCIPLES
from carelore.moments.themes.vocabulary import Row, Vocabulary
from carelore.moments.themes.words import sentences_of, tokens_of

FORMAT = 1
LARGEST = 64_000_000  # bytes once unpacked; the largest seen has 1,500,000

Table = NDArray[np.float32]
Numbers = NDArray[np.float64]


class BadModel(ValueError):
    """The bytes are not a model that this version reads."""


@dataclass(frozen=True, eq=False)
class Model:
    """`weights` has a row for each token and a column for each principle; `bias`, `slope`, `shift` and `threshold` have
    one number for each principle. A principle that could not be learnt has a threshold over one."""

    language: str
    vocabulary: Vocabulary
    weights: Table
    bias: Numbers
    slope: Numbers
    shift: Numbers
    threshold: Numbers

    def likelihoods(self, text: str) -> Numbers:
        """How likely the text speaks of each principle, between 0 and 1."""
        strength = self.slope * self.strength(text) + self.shift
        likely: Numbers = 1 / (1 + np.exp(-np.clip(strength, -30, 30)))
        return likely

    def suggestions(self, text: str) -> dict[str, float]:
        """The principles that are likely enough, and how likely each is."""
        likely = self.likelihoods(text)
        return {
            principle: float(likely[column])
            for column, principle in enumerate(PRINCIPLES)
            if likely[column] > self.threshold[column]
        }

    def likeliest(self, text: str) -> dict[str, float]:
        """The suggestions; where there is none, the likeliest principle alone."""
        if found := self.suggestions(text):
            return found
        likely = self.likelihoods(text)
        first = int(likely.argmax())
        return {PRINCIPLES[first]: float(likely[first])}

    @property
    def thresholds(self) -> dict[str, float]:
        return {principle: float(self.threshold[column]) for column, principle in enumerate(PRINCIPLES)}

    def strength(self, text: str) -> Numbers:
        """The strength of the whole text and that of its strongest sentence, together."""
        whole = self._of(self.vocabulary.row(tokens_of(text, self.language)))
        parts = [self._of(self.vocabulary.row(tokens_of(part, self.language))) for part in sentences_of(text)]
        strength: Numbers = whole + np.max(parts, axis=0)
        return strength

    def _of(self, row: Row) -> Numbers:
        columns, values = row
        strength: Numbers = values.astype(np.float64) @ self.weights[columns].astype(np.float64) + self.bias
        return strength

    def to_bytes(self) -> bytes:
        packed = io.BytesIO()
        np.savez_compressed(
            packed,
            format=np.array([FORMAT, len(PRINCIPLES)]),
            language=_letters(self.language),
            tokens=_letters("\n".join(self.vocabulary.tokens)),
            rarity=self.vocabulary.rarity,
            weights=self.weights,
            each=np.stack([self.bias, self.slope, self.shift, self.threshold]),
        )
        return packed.getvalue()


def model_of(content: bytes) -> Model:
    """What `to_bytes` wrote. Raises `BadModel`."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(each.file_size for each in packed.infolist()) > LARGEST:
                raise BadModel("The model is too large once unpacked.")
        with np.load(io.BytesIO(content), allow_pickle=False) as stored:
            if list(stored["format"]) != [FORMAT, len(PRINCIPLES)]:
                raise BadModel("The model was made by another version.")
            tokens = tuple(filter(None, _words(stored["tokens"]).split("\n")))
            bias, slope, shift, threshold = stored["each"]
            vocabulary = Vocabulary(tokens, stored["rarity"])
            model = Model(_words(stored["language"]), vocabulary, stored["weights"], bias, slope, shift, threshold)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, zipfile.LargeZipFile) as error:
        raise BadModel(f"The model cannot be read: {error}") from error
    if model.weights.shape != (len(tokens), len(PRINCIPLES)) or model.vocabulary.rarity.shape != (len(tokens),):
        raise BadModel("The model's tables do not fit one another.")
    return model


def _letters(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode(), np.uint8)


def _words(letters: NDArray[np.uint8]) -> str:
    return letters.tobytes().decode()

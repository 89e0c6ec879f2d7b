"""Stories that are nearly the same: pure functions, no Django."""

from .compare import are_twins, likeness
from .signature import BANDS, bands_of
from .words import plain_words

__all__ = ["BANDS", "are_twins", "bands_of", "likeness", "plain_words"]

"""A text cut into its words, each as it stands in small letters and as it is compared."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from carelore.common.folding import fold

LONGEST = 40  # letters; what is longer is an address or a slip of the keyboard, and is found by its beginning

# Scripts that put no blanks between words: Han, kana, Thai, Lao, Burmese, Khmer.
_UNSPACED = (
    "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
    "\u3040-\u30ff\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3"
)
# Vowel signs and the like, which belong to the letter before them: Latin, Arabic, the scripts of India and Tibet.
_SIGNS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0980-\u0dff\u0f71-\u0f84"
)
_PIECE = re.compile(rf"(?P<run>[{_UNSPACED}]+)|(?:(?![{_UNSPACED}])(?:[^\W_]|[{_SIGNS}]))+")
# What French and English leave before or after an apostrophe: l’été, qu’elle, father’s, didn’t.
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\w)|(?<=\w)['’](?:s|t|d|m|ll|re|ve)\b")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff"))
# Letters of Persian and Urdu keyboards for the Arabic ones, and the digits that Arabic and Persian write.
_ALIKE = str.maketrans("کیےەہھ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "كييههه01234567890123456789")


@dataclass(frozen=True, slots=True)
class Word:
    """`written` is in small letters, `plain` also without accents. A `run` is of a script that puts no blanks."""

    written: str
    plain: str
    run: bool = False

    @property
    def pairs(self) -> list[str]:
        """The neighbouring letters of a run, two by two; a letter that stands alone by itself."""
        return [self.plain[at : at + 2] for at in range(len(self.plain) - 1)] or [self.plain]


def cut(text: str) -> Iterator[Word]:
    """The words of a text in their order."""
    small = _ELIDED.sub(" ", unicodedata.normalize("NFKC", text.translate(_UNSEEN)).casefold())
    for piece in _PIECE.finditer(small):
        written = piece[0] if piece["run"] else piece[0][:LONGEST]
        if plain := plainly(written):
            yield Word(written, plain if piece["run"] else plain[:LONGEST], run=bool(piece["run"]))


def plainly(word: str) -> str:
    """A word as it is compared. What the folding leaves of other signs than letters and digits goes too."""
    return "".join(letter for letter in fold(word).translate(_ALIKE) if letter.isalnum() or letter > "\u0900")

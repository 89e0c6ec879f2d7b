"""Text as search compares it: without case, accents or vowel marks."""

import unicodedata

# Letters that Arabic writers use for one another at the end of a word, and the stroke that only stretches a word.
_ALIKE = str.maketrans({"ة": "ه", "ى": "ي", "ـ": None})


def fold(text: str) -> str:
    """Casefold and drop combining marks, so that “Été” finds “ete” and vocalised Arabic finds plain."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).translate(_ALIKE)

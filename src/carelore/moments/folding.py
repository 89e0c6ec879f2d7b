"""Text as search compares it: without case, accents or vowel marks."""

import unicodedata


def fold(text: str) -> str:
    """Casefold and drop combining marks, so that “Été” finds “ete” and vocalised Arabic finds plain."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).replace("ـ", "")

"""The words around names, a module per language, and the names themselves."""

from . import ar, de, en, es, fr, it, pt, sw
from .shape import Lexicon

LEXICONS: dict[str, Lexicon] = {
    "en": en.LEXICON,
    "fr": fr.LEXICON,
    "ar": ar.LEXICON,
    "es": es.LEXICON,
    "de": de.LEXICON,
    "it": it.LEXICON,
    "pt": pt.LEXICON,
    "sw": sw.LEXICON,
}

__all__ = ["LEXICONS", "Lexicon"]

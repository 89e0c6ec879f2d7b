"""The words around names, a module per language, and the names themselves."""

from .ar import LEXICON as AR
from .de import LEXICON as DE
from .en import LEXICON as EN
from .es import LEXICON as ES
from .fr import LEXICON as FR
from .it import LEXICON as IT
from .pt import LEXICON as PT
from .shape import Lexicon
from .sw import LEXICON as SW

LEXICONS: dict[str, Lexicon] = {
    "en": EN,
    "fr": FR,
    "ar": AR,
    "es": ES,
    "de": DE,
    "it": IT,
    "pt": PT,
    "sw": SW,
}

__all__ = ["LEXICONS", "Lexicon"]

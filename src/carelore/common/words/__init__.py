"""Words as search compares them, the same on every database.

A story is kept with the *tokens* of its words (`tokens`), what somebody types is turned into *wanted words* (`wanted`):
each a set of tokens of which a story must have one. A token is a word without case and accents, its stem, or two
neighbouring letters of a script that puts no blanks between words. Who searches need not say in which language: a typed
word is wanted in the stems of all languages of its script, a story's word is kept in the stem of its own.
"""

from carelore.common.words.cutting import Word, cut
from carelore.common.words.stems import languages_of
from carelore.common.words.token_text import joined, spelled, tokens
from carelore.common.words.wanting import Wanted, meant_by, wanted

__all__ = ["Wanted", "Word", "cut", "joined", "languages_of", "meant_by", "spelled", "tokens", "wanted"]

"""The words of published stories: to correct a slip of the keyboard, and to know which words say most."""

from django.db import models

from carelore.common.pages import shown_on_pages
from carelore.common.words import spelled


@shown_on_pages
class Word(models.Model):
    """A word without case and accents, and the number of published stories that have it.

    Only a weight, from which it follows what is like a story: nobody is shown it, and nobody is told of a word unless a
    story that they may read has it (`queries.spelling`). `head` and `tail` are its first and its last letters, up to
    three and less than half: one slip leaves one of them as it was.
    """

    word = models.CharField(max_length=40, unique=True)
    head = models.CharField(max_length=3, db_index=True)
    tail = models.CharField(max_length=3, db_index=True)
    stories = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.word


def any_in(language: str) -> str:
    """Stands for any word of the language, and counts the stories told in it; no word begins with a blank."""
    return f" {language.partition('-')[0].lower()}"


def counting_in(text: str, language: str) -> set[str]:
    """What a published story is counted under."""
    return {any_in(language), *spelled(text)}


def ends_of(word: str) -> tuple[str, str]:
    """Its head and its tail."""
    size = end_size(len(word))
    return word[:size], word[len(word) - size :]


def end_size(length: int) -> int:
    return max(0, min(3, (length - 1) // 2))

"""The words of published stories, counted as stories come and go (`models.Word`)."""

from collections import Counter
from collections.abc import Iterable

from django.db import connection, transaction
from django.db.models import F

from carelore.moments.enums import State
from carelore.moments.models import Moment, Word
from carelore.moments.models.word import counting_in, ends_of

AT_ONCE = 2000


def follow(moment: Moment) -> None:
    """Called before a story is saved: count the words that it brings to what is published, and those that it takes.

    What was published is read from the row as it stands; the caller holds it.
    """
    before = Moment.objects.filter(pk=moment.pk, state=State.PUBLISHED).values_list("text", "language").first()
    was = counting_in(*before) if before else set()
    now = counting_in(moment.text, moment.language) if moment.state == State.PUBLISHED else set()
    if was != now:
        _one_at_a_time()
        _add(now - was)
        _take(was - now)


@transaction.atomic
def recount() -> None:
    """Count anew: after a restore, and after rows were written in bulk."""
    counted: Counter[str] = Counter()
    published = Moment.objects.filter(state=State.PUBLISHED).values_list("text", "language")
    for text, language in published.iterator(AT_ONCE):
        counted.update(counting_in(text, language))
    _one_at_a_time()
    Word.objects.all().delete()
    rows = (_row(word, counted[word]) for word in sorted(counted))
    Word.objects.bulk_create(rows, batch_size=AT_ONCE)


def _add(words: Iterable[str]) -> None:
    rows = [_row(word, 1) for word in sorted(words)]
    known = set(Word.objects.filter(word__in=[row.word for row in rows]).values_list("word", flat=True))
    Word.objects.filter(word__in=known).update(stories=F("stories") + 1)
    Word.objects.bulk_create(row for row in rows if row.word not in known)


def _take(words: Iterable[str]) -> None:
    """A word that no published story has any more goes."""
    Word.objects.filter(word__in=words, stories__lte=1).delete()
    Word.objects.filter(word__in=words).update(stories=F("stories") - 1)


def _row(word: str, stories: int) -> Word:
    head, tail = ends_of(word)
    return Word(word=word, head=head, tail=tail, stories=stories)


def _one_at_a_time() -> None:
    """Two who publish at once write the same common words. On SQLite the transaction is the lock."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(b"words")])

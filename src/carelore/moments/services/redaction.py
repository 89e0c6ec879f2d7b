"""Taking words out of a story, span by span.

Before publication a mark says which words will go and what will stand there; it can be taken back. In a published
story the words go at once and for good. The words taken out are written nowhere, neither in a decision nor in a log.
"""

import re

from django.db import transaction
from django.utils.translation import gettext as _

from carelore.moments.enums import Act, State
from carelore.moments.errors import NotPossibleNow, StillIdentifies, WordsNotFound
from carelore.moments.models import Decision, Moment, Redaction
from carelore.moments.queries.pieces import must_go, redacted
from carelore.moments.replacements import replacement_for
from carelore.moments.services.deciding import opened, record
from carelore.people.models import User


@transaction.atomic
def mark(
    *, moment_id: int, version: int, actor: User, words: str, start: int | None = None, replacement: str = ""
) -> Decision:
    """Mark words to be taken out: those at `start` if they stand there, else wherever they stand.

    Marks that touch one another become one. Raises `WordsNotFound`.
    """
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.REDACT)
    if moment.state == State.PUBLISHED:
        raise NotPossibleNow(_("In a published story words are taken out at once. Nothing was changed."))
    for wanted in marks_for(moment, words=words, start=start, replacement=replacement):
        _put(moment, wanted, actor)
    return record(moment, act=Act.REDACT, actor=actor)


@transaction.atomic
def unmark(*, moment_id: int, version: int, actor: User, mark_id: int) -> Decision:
    """Take a mark back: its words stay in the story."""
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.REDACT)
    if not moment.redactions.filter(pk=mark_id).delete()[0]:
        raise NotPossibleNow(_("This mark is no longer there."))
    return record(moment, act=Act.UNMARK, actor=actor)


@transaction.atomic
def redact_published(
    *, moment_id: int, version: int, actor: User, words: str, start: int | None = None, replacement: str = ""
) -> Decision:
    """Take words out of a published story, at once and for good. The decision approves what is left.

    Raises `WordsNotFound`, or `StillIdentifies` where the replacement itself must not be published.
    """
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.REDACT)
    if moment.state != State.PUBLISHED:
        raise NotPossibleNow(_("This story is not published. Mark the words instead."))
    after = redacted(moment.text, marks_for(moment, words=words, start=start, replacement=replacement))
    left = len(must_go(after, moment.language))
    if left > len(must_go(moment.text, moment.language)):
        raise StillIdentifies(_("The new words could identify a person too. Choose others."), count=left)
    moment.text = after
    return record(moment, act=Act.REDACT, actor=actor)


def marks_for(moment: Moment, *, words: str, start: int | None = None, replacement: str = "") -> list[Redaction]:
    """The marks that these words would get; nothing is stored. Raises `WordsNotFound`."""
    return [
        Redaction(start=first, end=last, replacement=replacement or replacement_for(moment, first, last))
        for first, last in places_of(words, moment.text, start=start)
    ]


def places_of(words: str, text: str, *, start: int | None = None) -> list[tuple[int, int]]:
    """Where these words stand: at `start` if they do, else as whole words, else anywhere. Blanks and case are alike."""
    sought = r"\s+".join(re.escape(word) for word in words.split())
    if not sought:
        raise WordsNotFound(_("Say which words."))
    if start is not None and 0 <= start < len(text):
        at_start = re.compile(sought, re.IGNORECASE).match(text, start)
        if at_start:
            return [at_start.span()]
    for pattern in (rf"(?<!\w){sought}(?!\w)", sought):
        if found := [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]:
            return found
    raise WordsNotFound(_("These words do not stand in the story. Copy them exactly."))


def _put(moment: Moment, wanted: Redaction, actor: User) -> None:
    touched = [mark for mark in moment.redactions.all() if mark.start < wanted.end and wanted.start < mark.end]
    wanted.start = min([wanted.start, *(mark.start for mark in touched)])
    wanted.end = max([wanted.end, *(mark.end for mark in touched)])
    moment.redactions.filter(pk__in=[mark.pk for mark in touched]).delete()
    wanted.moment, wanted.marked_by = moment, actor
    wanted.save()

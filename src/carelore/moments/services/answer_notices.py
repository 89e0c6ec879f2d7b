"""What authors and writers are told of answers. No mail holds a story's words, an answer's, or the secret link.

An author hears of an answer when it can no longer be edited. What has no address to be told at stands on the author's
own page.
"""

from datetime import UTC, timedelta
from typing import Any

from django.utils import timezone

from carelore.mail.errors import AddressError
from carelore.mail.letters import address_of
from carelore.mail.models import Message, MessageState
from carelore.mail.services import outbox, retention
from carelore.moments.enums import Scope
from carelore.moments.models import Moment, Response
from carelore.moments.queries.undoable import UNDO_FOR
from carelore.moments.rules import EDIT_FOR
from carelore.moments.services.notices import where

LETTERS = 3  # a day about one story, to its author of answers and to who answered of "it is so": the pages say the rest


def tell_author(response: Response) -> None:
    """Half an hour after it was published, unless it is edited or taken back first."""
    moment, language = response.moment, response.moment.author_language
    if not moment.email or response.published_at is None or _has_had_enough(moment.email, moment, "answer-published"):
        return
    address = address_of("moments:moment", moment.slug, language=language) if moment.scope == Scope.ANYONE else ""
    context = {"kind": response.kind, "received_at": moment.received_at, "address": address}
    with timezone.override(UTC):  # as the author's page tells the day, not by the moderator's clock
        outbox.queue(
            purpose="answer-published",
            recipient=moment.email,
            language=language,
            template="answer_published",
            context={"place": where(moment.place, language), **context},
            about=_about(response),
            delay=max(response.published_at + EDIT_FOR - timezone.now(), timedelta(0)),
        )


def _has_had_enough(recipient: str, moment: Moment, purpose: str) -> bool:
    written = Message.objects.filter(about__startswith=f"moment:{moment.pk}:answer:", purpose=purpose)
    of_today = written.filter(recipient=recipient, created_at__gt=timezone.now() - timedelta(days=1))
    return of_today.exclude(state=MessageState.CANCELLED).count() >= LETTERS


def tell_writer_approved(response: Response) -> None:
    _tell_writer(response, "answer_approved", message=response.message)


def tell_writer_declined(response: Response) -> None:
    _tell_writer(response, "answer_declined", message=response.message)


def tell_writer_confirmed(response: Response) -> None:
    """A little later: who pressed the wrong button presses the other one, and one mail goes out."""
    outbox.cancel(about=f"{_about(response)}:confirmed")
    if _has_had_enough(response.writer.email, response.moment, "answer-confirmed"):
        return
    _tell_writer(response, "answer_confirmed", about=":confirmed", delay=UNDO_FOR, is_so=response.confirmed)


def hold_back(response: Response) -> None:
    """The author is not told of what has been changed or taken away; nor the writer of what the author said of it."""
    outbox.cancel(about=_about(response))
    outbox.cancel(about=f"{_about(response)}:confirmed")


def hold_back_all(moment: Moment) -> None:
    """Nobody may read the story any more."""
    for response in moment.responses.filter(published_at__gt=timezone.now() - EDIT_FOR):
        hold_back(response)


def tell_again(moment: Moment) -> None:
    """Everybody may read it again: what was held back goes out after all."""
    for response in moment.responses.filter(published_at__gt=timezone.now() - EDIT_FOR).select_related("moment__place"):
        tell_author(response)


def forget(response: Response) -> None:
    """Take back, and blank, whatever was written to anybody about it."""
    retention.forget_all(about=_about(response))


def forget_all(moment: Moment) -> None:
    """The same for all answers to a story."""
    retention.forget_all(about=f"moment:{moment.pk}:answer")


def _tell_writer(
    response: Response, template: str, *, about: str = ":writer", delay: timedelta = timedelta(0), **context: Any
) -> None:
    writer = response.writer
    if not writer.is_active:
        return
    try:
        outbox.queue(
            purpose=template.replace("_", "-"),
            recipient=writer.email,
            language=writer.language,
            template=template,
            context={
                "place": where(response.moment.place, writer.language),
                "kind": response.kind,
                "address": address_of("moments:own_answer", response.pk, language=writer.language),
                **context,
            },
            about=_about(response) + about,
            delay=delay,
        )
    except AddressError:
        return


def _about(response: Response) -> str:
    return f"moment:{response.moment_id}:answer:{response.pk}"

"""What a responder does with an answer: begin it, keep it, send it, change it for half an hour, take it back.

What needs a moderator waits for one: every change that is claimed, planned or made, whatever somebody sends until ten
of theirs were approved, and what was declined, taken back or is waiting already. The rest is published at once.
"""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from carelore.moments import rules
from carelore.moments.enums import ResponseKind, ResponseState
from carelore.moments.errors import NotAllowed, NotPossibleNow, StillIdentifies
from carelore.moments.models import Moment, Response
from carelore.moments.models.answer import CHANGES
from carelore.moments.queries.answers import plans_for
from carelore.moments.queries.pieces import must_go
from carelore.moments.queries.to_answer import answerable_by
from carelore.moments.services import answer_notices as notices
from carelore.moments.services.answers import opened, overtaken, put_away, unpublished
from carelore.moments.services.deciding import locked
from carelore.people.models import User

APPROVED_FIRST = 10  # of a writer's answers, until what claims no change goes out unread


@dataclass(frozen=True, kw_only=True)
class Words:
    """An answer as it was typed and cleaned by a form. `changes_on` and `fulfils` count for changes alone."""

    kind: str
    text: str
    language: str
    changes_on: date | None = None
    fulfils: int | None = None


@transaction.atomic
def begin(*, actor: User, moment_id: int, words: Words) -> Response:
    """A draft, which its writer alone sees. The same words sent twice make one. Raises `NotAllowed`."""
    moment = locked(moment_id)
    _must_be_answerable(actor, moment)
    same = Response.objects.filter(moment=moment, writer=actor, kind=words.kind, text=words.text)
    if (known := same.order_by("pk").last()) is not None:
        return known
    response = Response(moment=moment, writer=actor)
    _say(response, words)
    response.save()
    return response


@transaction.atomic
def keep(*, actor: User, response_id: int, version: int, words: Words) -> Response:
    """Save what was typed as a draft. Raises `NotAllowed`, `AlreadyDecided`, `NotPossibleNow` once it was sent."""
    response = _own(actor, response_id)
    if response.version != version:
        raise overtaken(response)
    if not response.is_at_hand:
        raise NotPossibleNow(_("This answer has been sent. Take it back first, to go on with it as a draft."))
    _say(response, words)
    response.state = ResponseState.DRAFT
    return put_away(response)


@transaction.atomic
def send(*, actor: User, response_id: int, version: int, words: Words) -> Response:
    """Send it, or send it anew with other words within the half hour. The same sent twice is sent once.

    Raises `NotAllowed`, `AlreadyDecided`, `NotPossibleNow` (the half hour is over) or `StillIdentifies`.
    """
    response = _own(actor, response_id)
    if response.version != version:
        if not response.is_at_hand and _says(response, words):
            return response
        raise overtaken(response)
    _must_be_answerable(actor, response.moment)
    if not rules.may_edit(actor, response):
        raise NotPossibleNow(_("The half hour in which it could be changed is over. You can still take it back."))
    _must_not_identify(words)
    was_published, was_sent = response.is_published, response.sent_at is not None
    if was_published and _says(response, words):
        return response
    now = timezone.now()
    if response.is_at_hand:
        response.sent_at = now
    if was_published:
        response.edited_at = now
    _say(response, words)
    notices.hold_back(response)
    if (was_sent and not was_published) or _needs_a_moderator(actor, response.kind):
        unpublished(response, ResponseState.WAITING)
        response.decided_by = response.decided_at = None
        response.message = ""
    else:
        response.state = ResponseState.PUBLISHED
        response.published_at = response.published_at or now
        notices.tell_author(response)
    return put_away(response)


@transaction.atomic
def take_back(*, actor: User, response_id: int) -> Response:
    """At any time, whatever has become of the role or the story: back to its writer, who alone has the words then."""
    response = _own(actor, response_id)
    if response.is_at_hand:
        return response
    notices.hold_back(response)
    unpublished(response, ResponseState.TAKEN_BACK)
    response.changed_at = timezone.now()
    return put_away(response)


@transaction.atomic
def discard(*, actor: User, response_id: int) -> None:
    """Throw away what nobody else has. Raises `NotAllowed`, `NotPossibleNow`."""
    response = _own(actor, response_id)
    if not response.is_at_hand:
        raise NotPossibleNow(_("This answer has been sent. Take it back first."))
    notices.forget(response)
    response.delete()


def _own(actor: User, response_id: int) -> Response:
    response = opened(response_id)
    if response.writer_id != actor.pk:
        raise NotAllowed(_("This answer is somebody else’s."))
    return response


def _must_be_answerable(actor: User, moment: Moment) -> None:
    if not answerable_by(actor).filter(pk=moment.pk).exists():
        raise NotAllowed(_("You can’t answer this story now: it is no longer published, or your role has changed."))


def _must_not_identify(words: Words) -> None:
    if left := len(must_go(words.text, words.language)):
        raise StillIdentifies(
            ngettext(
                "%(count)s thing must go before this can be sent: it could lead to somebody.",
                "%(count)s things must go before this can be sent: they could lead to somebody.",
                left,
            )
            % {"count": left},
            count=left,
        )


def _needs_a_moderator(actor: User, kind: str) -> bool:
    if kind in CHANGES:
        return True
    approved = Response.objects.filter(writer=actor, state=ResponseState.PUBLISHED, decided_by__isnull=False)
    return approved.count() < APPROVED_FIRST


def _say(response: Response, words: Words) -> None:
    is_change, is_made = words.kind in CHANGES, words.kind == ResponseKind.MADE
    response.kind, response.text, response.language = words.kind, words.text, words.language
    response.changes_on = words.changes_on if is_change else None
    response.fulfils = _plan(response, words.fulfils) if is_made else None
    response.changed_at = timezone.now()


def _plan(response: Response, key: int | None) -> Response | None:
    """The published plan at the same story that this carries out."""
    return plans_for(response.moment).exclude(pk=response.pk).filter(pk=key).first() if key else None


def _says(response: Response, words: Words) -> bool:
    same = (response.kind, response.text) == (words.kind, words.text)
    return same and (not response.is_change or response.changes_on == words.changes_on)

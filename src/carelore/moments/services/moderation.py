"""What a moderator decides about a story. Nothing else in Carelore publishes one.

Each function takes the `version` that the actor saw, and records a `Decision`. Mail to the author waits as long as
the decision can be undone (`queries.undoable.UNDO_FOR`), so that nobody is told what was then taken back.
"""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from carelore.moments.enums import Act, State
from carelore.moments.errors import NotPossibleNow, StillIdentifies
from carelore.moments.models import Decision
from carelore.moments.queries.pieces import must_go, redacted
from carelore.moments.services import notices
from carelore.moments.services.deciding import opened, record
from carelore.moments.services.forgetting import forget_words
from carelore.moments.services.suggesting import suggest_again
from carelore.moments.services.undoing import undo
from carelore.people.models import User

__all__ = ["assess", "decline", "escalate", "publish", "release", "return_to_author", "set_language", "undo"]


@transaction.atomic
def publish(*, moment_id: int, version: int, actor: User) -> Decision:
    """Take the marked words out for good and publish the rest.

    Raises `StillIdentifies` while anything that must go would remain. What is only worth a second look may stay: the
    moderator has looked.
    """
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.PUBLISH)
    text = redacted(moment.text, list(moment.redactions.all()))
    if left := len(must_go(text, moment.language)):
        raise StillIdentifies(
            ngettext(
                "%(count)s thing must go before this can be published.",
                "%(count)s things must go before this can be published.",
                left,
            )
            % {"count": left},
            count=left,
        )
    notices.hold_back(moment)
    moment.redactions.all().delete()
    moment.text = text
    decision = record(moment, act=Act.PUBLISH, actor=actor, to=State.PUBLISHED)
    notices.tell_published(moment, decision)
    return decision


@transaction.atomic
def return_to_author(*, moment_id: int, version: int, actor: User, message: str) -> Decision:
    """Ask the author to change something; they do so by their own link."""
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.RETURN)
    notices.hold_back(moment)
    decision = record(moment, act=Act.RETURN, actor=actor, to=State.RETURNED, message=message)
    notices.tell_returned(moment, decision)
    return decision


@transaction.atomic
def decline(
    *, moment_id: int, version: int, actor: User, message: str, reason: str = "", quietly: bool = False
) -> Decision:
    """Do not publish; the author reads `message`. `quietly` sends no mail (to what a machine has written).

    Safeguarding closes its stories so, and goes on seeing them alone. One that its author has withdrawn meanwhile
    then loses its words.
    """
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.DECLINE)
    notices.hold_back(moment)
    if moment.withdrawn_at is not None:
        forget_words(moment)
        return record(moment, act=Act.DECLINE, actor=actor, to=State.WITHDRAWN, reason=reason)
    to = State.CLOSED if moment.state == State.ESCALATED else State.DECLINED
    decision = record(moment, act=Act.DECLINE, actor=actor, to=to, message=message, reason=reason)
    if not quietly:
        notices.tell_declined(moment, decision)
    return decision


@transaction.atomic
def escalate(*, moment_id: int, version: int, actor: User, reason: str = "") -> Decision:
    """Hand the story to safeguarding: from now on that role alone sees it. Its contacts get a mail at once."""
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.ESCALATE)
    notices.hold_back(moment)
    decision = record(moment, act=Act.ESCALATE, actor=actor, to=State.ESCALATED, reason=reason)
    notices.call_safeguarding(moment, decision)
    return decision


@transaction.atomic
def release(*, moment_id: int, version: int, actor: User, reason: str = "") -> Decision:
    """Safeguarding gives the story back to the queue."""
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.RELEASE)
    return record(moment, act=Act.RELEASE, actor=actor, to=State.WAITING, reason=reason)


@transaction.atomic
def assess(*, moment_id: int, version: int, actor: User, criticality: int | None) -> Decision:
    """Say how grave it is, 0 to 5, or nothing; only staff ever see it."""
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.ASSESS)
    change = _change(moment.criticality, criticality)
    moment.criticality = criticality
    return record(moment, act=Act.ASSESS, actor=actor, reason=change)


@transaction.atomic
def set_language(*, moment_id: int, version: int, actor: User, language: str) -> Decision:
    """Correct the language the story is in: it decides what is taken for a name or a number.

    Refused for a published story where, read in that language, something must go.
    """
    moment = opened(moment_id=moment_id, version=version, actor=actor, act=Act.LANGUAGE)
    if moment.is_published and must_go(moment.text, language):
        raise NotPossibleNow(_("Read in that language, the story holds words that must go. Take them out first."))
    change = _change(moment.language, language)
    moment.language = language
    suggest_again(moment)
    return record(moment, act=Act.LANGUAGE, actor=actor, reason=change)


def _change(old: object, new: object) -> str:
    return f"{'–' if old is None else old} → {'–' if new is None else new}"

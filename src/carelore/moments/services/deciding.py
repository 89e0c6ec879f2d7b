"""How every decision is taken: the row locked, the version compared, the rule asked, the act recorded.

Whoever decides on an older version than the one that stands is told who was faster; nothing is overwritten.
"""

import hashlib

from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments.enums import Act, State
from carelore.moments.errors import AlreadyDecided, NotAllowed, NotPossibleNow
from carelore.moments.models import Decision, Moment
from carelore.moments.rules import SAFEGUARDED, fits, may_handle, may_reach
from carelore.moments.services import answer_notices, thanks_letters, vocabulary
from carelore.people.models import User


def opened(*, moment_id: int, version: int, actor: User, act: Act) -> Moment:
    """The story, locked until the transaction ends, if the actor may do this to it as they saw it.

    Raises `NotAllowed`, `AlreadyDecided` (somebody changed it since) or `NotPossibleNow` (the act does not fit).
    """
    moment = locked(moment_id)
    if not may_reach(actor, moment.place):
        raise NotAllowed(_("You do not moderate at this place."))
    if moment.version != version:
        raise already_decided(moment, actor)
    if not may_handle(actor, moment):
        raise NotAllowed(_("This story is not in your hands."))
    if not fits(act, moment):
        raise NotPossibleNow(_("This can’t be done to the story as it stands now."))
    return moment


def handled(*, moment_id: int, actor: User) -> Moment:
    """The story, locked, for what changes neither its words nor its state, and so leaves its version as it is.

    Nobody's decision comes too late for it. Raises `NotAllowed`.
    """
    moment = locked(moment_id)
    if not may_handle(actor, moment):
        raise NotAllowed(_("This story is not in your hands."))
    return moment


def locked(moment_id: int) -> Moment:
    """On SQLite the transaction itself is the lock."""
    return Moment.objects.select_for_update(of=("self",)).select_related("place").get(pk=moment_id)


def record(
    moment: Moment, *, act: Act, actor: User, to: State | None = None, message: str = "", reason: str = ""
) -> Decision:
    """Write the decision, move the story and raise its version. Only `publish` gives an approval; leaving takes it."""
    decision = Decision.objects.create(
        moment=moment,
        act=act,
        actor=actor,
        from_state=moment.state,
        to_state=to or moment.state,
        message=message,
        reason=reason,
        text_digest=digest(moment.text),
    )
    moment.state = decision.to_state
    moment.version += 1
    if act in {Act.PUBLISH, Act.DECLINE}:
        moment.decided_at = decision.at
    if act == Act.PUBLISH:
        moment.approval, moment.published_at = decision, decision.at
    elif moment.state != State.PUBLISHED:
        moment.approval = moment.published_at = None
    vocabulary.follow(moment)
    moment.save()
    _follow_with_answers(moment, decision)
    return decision


def _follow_with_answers(moment: Moment, decision: Decision) -> None:
    """Answers hide and come back with their story; so does mail to its author that has not left."""
    if decision.from_state == State.PUBLISHED and decision.to_state != State.PUBLISHED:
        answer_notices.hold_back_all(moment)
        thanks_letters.hold_back(moment)
    elif decision.act == Act.UNDO and decision.to_state == State.PUBLISHED:
        answer_notices.tell_again(moment)


def already_decided(moment: Moment, actor: User) -> AlreadyDecided:
    """Say what happened to the story last; to moderators nothing of what safeguarding does with it."""
    told = moment.decisions.exclude(act=Act.NOTE).select_related("actor").order_by("-id")
    if moment.state in SAFEGUARDED and not may_handle(actor, moment):
        told = told.filter(act=Act.ESCALATE)
    newest = told.first()
    return AlreadyDecided(
        _("Somebody else was faster with this story."),
        who=newest.actor.shown_name if newest and newest.actor else "",
        act=newest.get_act_display() if newest else "",
        at=newest.at if newest else timezone.now(),
    )


def digest(text: str) -> str:
    """SHA-256 of the words decided on: proves what was approved, and cannot be read."""
    return hashlib.sha256(text.encode()).hexdigest()

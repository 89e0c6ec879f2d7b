"""Taking a decision back, for ten minutes, while nothing else has happened to the story."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments import rules
from carelore.moments.consent import is_wider
from carelore.moments.enums import Act, State
from carelore.moments.errors import NotAllowed, NotPossibleNow
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.pieces import must_go
from carelore.moments.queries.undoable import ENDS, UNDO_FOR, newest_turn
from carelore.moments.services import notices
from carelore.moments.services.deciding import already_decided, digest, locked, record
from carelore.people.models import User


@transaction.atomic
def undo(*, decision_id: int, actor: User) -> Decision:
    """Put the story back where the decision found it. Words that publishing took out stay out.

    Raises `NotAllowed`, `AlreadyDecided` (something else came after) or `NotPossibleNow` (too late, or no way back).
    """
    decision = Decision.objects.get(pk=decision_id)
    moment = locked(decision.moment_id)
    if not rules.may_take_back(actor, decision, moment):
        raise NotAllowed(_("This decision is not yours to take back."))
    if newest_turn(moment) != decision:
        raise already_decided(moment, actor)
    if decision.act not in ENDS or moment.withdrawn_at is not None:
        raise NotPossibleNow(_("This can’t be taken back."))
    if timezone.now() - decision.at > UNDO_FOR:
        raise NotPossibleNow(_("The ten minutes to take this back are over. You can still decide anew."))
    Decision.objects.filter(pk=decision.pk).update(undone_at=timezone.now())
    notices.take_back(moment, decision)
    if decision.from_state == State.PUBLISHED:
        return _published_again(moment, decision, actor=actor)
    return record(moment, act=Act.UNDO, actor=actor, to=State(decision.from_state))


def _published_again(moment: Moment, undone: Decision, *, actor: User) -> Decision:
    """Back to the approval that held before, only if it covers the words as they stand, and as many readers."""
    approvals = moment.decisions.filter(act__in=[Act.PUBLISH, Act.REDACT], to_state=State.PUBLISHED).order_by("-id")
    newest, publication = approvals.first(), approvals.filter(act=Act.PUBLISH, undone_at=None).first()
    if newest is None or publication is None or newest.text_digest != digest(moment.text):
        raise NotPossibleNow(_("The story has changed. Read it again, and publish it anew."))
    choice = moment.decisions.filter(act=Act.SCOPE, pk__gt=undone.pk).order_by("id").first()
    if choice is not None and is_wider(moment.scope, choice.reason.partition(" > ")[0]):
        raise NotPossibleNow(_("The story has changed. Read it again, and publish it anew."))
    if must_go(moment.text, moment.language):
        raise NotPossibleNow(_("Something in the story must go now. Read it again, and publish it anew."))
    moment.redactions.all().delete()
    moment.approval, moment.published_at = publication, publication.at
    return record(moment, act=Act.UNDO, actor=actor, to=State.PUBLISHED)

"""Which decision could still be taken back."""

from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from carelore.moments.enums import Act
from carelore.moments.models import Decision, Moment
from carelore.moments.rules import may_take_back
from carelore.places.rules import Viewer

UNDO_FOR = timedelta(minutes=10)
ENDS = frozenset({Act.PUBLISH, Act.RETURN, Act.DECLINE, Act.ESCALATE, Act.RELEASE})
TURNS = ENDS | {Act.WITHDRAW, Act.CORRECT, Act.UNDO}


def newest_turn(moment: Moment) -> Decision | None:
    """The last decision that moved the story; marks and assessments do not stand in an undo's way."""
    return moment.decisions.filter(act__in=TURNS).order_by("-id").first()


def undoable(viewer: Viewer, decision_id: int) -> Decision | None:
    """The decision with its story and place, if the viewer could take it back now; says nothing of anybody else's."""
    later = Decision.objects.filter(moment=OuterRef("moment"), act__in=TURNS, pk__gt=OuterRef("pk"))
    found = Decision.objects.select_related("moment__place", "actor").filter(
        ~Exists(later),
        pk=decision_id,
        act__in=ENDS,
        at__gt=timezone.now() - UNDO_FOR,
        undone_at=None,
        moment__withdrawn_at=None,
    )
    decision = found.first()
    return decision if decision is not None and may_take_back(viewer, decision, decision.moment) else None

"""Saying of which principles a story speaks. Only a person does; who and when stands beside each principle."""

from collections.abc import Collection

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments.enums import Principle
from carelore.moments.errors import NotAllowed, NotPossibleNow
from carelore.moments.models import Moment, PrincipleMark
from carelore.moments.rules import may_handle
from carelore.moments.services.deciding import locked
from carelore.people.models import User


@transaction.atomic
def assign(*, moment_id: int, principles: Collection[str], actor: User) -> Moment:
    """The story speaks of these and of no others; none at all is an answer too. Raises `NotAllowed`.

    What somebody said before and still stands keeps their name. The words do not change, so that the version does not
    rise and nobody's decision comes too late.
    """
    moment = locked(moment_id)
    if not may_handle(actor, moment):
        raise NotAllowed(_("This story is not in your hands."))
    wanted = set(principles)
    if not wanted.issubset(Principle.values):
        raise NotPossibleNow(_("We do not know this principle."))
    standing = set(moment.principles.values_list("principle", flat=True))
    moment.principles.exclude(principle__in=wanted).delete()
    now = timezone.now()
    PrincipleMark.objects.bulk_create(
        PrincipleMark(moment=moment, principle=principle, assigned_by=actor, assigned_at=now)
        for principle in Principle.values
        if principle in wanted - standing
    )
    moment.themed_at = now
    moment.save(update_fields=["themed_at"])
    return moment

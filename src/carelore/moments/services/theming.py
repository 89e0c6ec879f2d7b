"""Saying of which principles a story speaks. Only a person does; who and when stands beside each principle."""

from collections.abc import Collection

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments.enums import Principle
from carelore.moments.errors import NotPossibleNow
from carelore.moments.models import Moment, PrincipleMark
from carelore.moments.services.deciding import handled
from carelore.people.models import User


@transaction.atomic
def assign(*, moment_id: int, principles: Collection[str], actor: User) -> Moment:
    """The story speaks of these and of no others; none at all is an answer too. Raises `NotAllowed`, `NotPossibleNow`.

    What somebody said before and still stands keeps their name.
    """
    moment = handled(moment_id=moment_id, actor=actor)
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

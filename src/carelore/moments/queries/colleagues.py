"""Who else may handle a story. For a moment that came through the gate `moderated_by`."""

from carelore.moments.models import Moment
from carelore.moments.rules import SAFEGUARDED
from carelore.people.models import User
from carelore.places.models import Role


def colleagues_at(moment: Moment) -> list[User]:
    """Those with the role that handles it as it stands, by name."""
    role = Role.SAFEGUARDING if moment.state in SAFEGUARDED else Role.MODERATOR
    holding = User.objects.filter(
        is_active=True, role_grants__role=role, role_grants__place__path__in=moment.place.prefixes
    )
    found = holding.distinct().only("id", "name", "email", "erased_at")
    return sorted(found, key=lambda each: each.shown_name.casefold())

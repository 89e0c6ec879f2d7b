"""Who holds which role at a place. For those who may grant them: `rules.may_grant` guards the page."""

from typing import NamedTuple

from carelore.places.models import Place, Role, RoleGrant


class Holders(NamedTuple):
    """A role and the grants of it that hold at a place, those made at the place itself first."""

    role: Role
    grants: list[RoleGrant]


def holders(place: Place) -> list[Holders]:
    """Every role that somebody holds here, granted at this place or above it, in the order of the roles. One query."""
    found: dict[str, list[RoleGrant]] = {}
    grants = RoleGrant.objects.filter(place__path__in=place.prefixes).select_related("user", "place")
    for grant in grants.order_by("-place__depth", "user__name", "user__email"):
        found.setdefault(grant.role, []).append(grant)
    return [Holders(role, found[role]) for role in Role if role in found]

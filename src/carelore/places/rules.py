"""Who may act where. A role holds at its place and at every place below.

A viewer's grants are read once and kept on the user object for the length of a request.
"""

from collections.abc import Iterable

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q

from carelore.people.models import User
from carelore.places.models import Place, Role, RoleGrant

Viewer = User | AnonymousUser


def grants_of(viewer: Viewer) -> dict[str, set[str]]:
    """The tree paths at which each role was granted to the viewer: `{role: {path, ...}}`."""
    if not isinstance(viewer, User) or not viewer.is_active:
        return {}
    kept: dict[str, set[str]] | None = getattr(viewer, "_grants", None)
    if kept is None:
        kept = {}
        for role, path in RoleGrant.objects.filter(user=viewer).values_list("role", "place__path"):
            kept.setdefault(role, set()).add(path)
        viewer._grants = kept  # type: ignore[attr-defined]
    return kept


def paths_with(viewer: Viewer, roles: Iterable[Role]) -> set[str]:
    """The tree paths at or below which the viewer holds one of these roles."""
    grants = grants_of(viewer)
    return {path for role in roles for path in grants.get(role, ())}


def has_role(viewer: Viewer, roles: Iterable[Role], place: Place) -> bool:
    """Does the viewer hold one of these roles at the place or above it?"""
    return not paths_with(viewer, roles).isdisjoint(place.prefixes)


def below(paths: Iterable[str], *, field: str = "path") -> Q:
    """Rows whose place lies at or below one of the tree paths; `field` leads to the place's path. None match none."""
    found = Q(pk__in=[])
    for path in sorted(paths):
        found |= Q(**{f"{field}__startswith": path})
    return found


def is_staff(viewer: Viewer) -> bool:
    """Does the viewer run the network?"""
    return isinstance(viewer, User) and viewer.is_active and viewer.is_staff


def may_grant(viewer: Viewer, place: Place) -> bool:
    """May the viewer give and take back roles here, and so see who holds them? Stewards at or above, and staff."""
    return is_staff(viewer) or has_role(viewer, [Role.STEWARD], place)

"""What readers may see: the one gate to published stories.

Every page, feed, count, search and export for readers starts at `visible_to`. A story passes only while it is
published, and only as far as its author consented:

- *anyone*: every visitor;
- *network*: signed-in members of the network;
- *team*: people who hold any role at the story's place or above it.

Running the network (`is_staff`) opens nothing here: staff who should read a place's stories are given a role there.
Moderators read what waits through their own queries (`moments.queries.desk.moderated_by`), never through this gate.
"""

from collections.abc import Collection
from typing import Any

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.db.models.lookups import In

from carelore.moments.enums import Scope, State
from carelore.moments.models import Moment
from carelore.people.models import User
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, below, paths_with


def visible_to(viewer: Viewer) -> QuerySet[Moment]:
    """The published stories that the viewer may read, in no order."""
    return Moment.objects.filter(_within_consent(viewer), state=State.PUBLISHED, withdrawn_at__isnull=True)


def newest_for(viewer: Viewer, limit: int) -> QuerySet[Moment]:
    """The `limit` stories published last that the viewer may read, with their places."""
    return visible_to(viewer).select_related("place").order_by("-published_at", "-id")[:limit]


# What no list shows, and what costs time to read.
UNSHOWN = ("tokens", "place__folded", "place__languages", "place__emergency")


def aside(field: str, among: Any, *, never: Any) -> Q:
    """Rows whose field is one of these, asked of each row that is read: no index leads to them.

    Else the database would gather all that a gate lets pass and put it in order, rather than read a page of a list that
    is in order already. `never` is a value that the field never has.
    """
    return Q(In(Coalesce(field, Value(never)), among))


def at_or_below(paths: Collection[str], *, leads: bool = False) -> Q:
    """Stories at or below one of these tree paths; none where there are none.

    The places are looked up apart, once: a join would look up the place of every story passed over. A gate is asked
    of stories that are read in order; only with `leads` may the database go through the places one by one.
    """
    if not paths:
        return Q(pk__in=[])
    places = Place.objects.filter(below(paths))
    return Q(place__in=places) if leads else aside("place_id", places.values("pk"), never=0)


def _within_consent(viewer: Viewer) -> Q:
    allowed = Q(scope=Scope.ANYONE)
    if isinstance(viewer, User) and viewer.is_member:
        allowed |= Q(scope=Scope.NETWORK)
    if paths := paths_with(viewer, Role):
        allowed |= Q(scope=Scope.TEAM) & at_or_below(paths)
    return allowed

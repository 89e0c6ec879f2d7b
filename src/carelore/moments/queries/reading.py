"""What readers may see: the one gate to published stories.

Every page, feed, count, search and export for readers starts at `visible_to`. A story passes only while it is
published, and only as far as its author consented:

- *anyone*: every visitor;
- *network*: signed-in members of the network;
- *team*: people who hold any role at the story's place or above it.

Running the network (`is_staff`) opens nothing here: staff who should read a place's stories are given a role there.
Moderators read what waits through their own queries (`moments.queries.desk.moderated_by`), never through this gate.
"""

from django.db.models import Q, QuerySet

from carelore.moments.enums import Scope, State
from carelore.moments.models import Moment
from carelore.people.models import User
from carelore.places.models import Role
from carelore.places.rules import Viewer, below, paths_with


def visible_to(viewer: Viewer) -> QuerySet[Moment]:
    """The published stories that the viewer may read, in no order."""
    return Moment.objects.filter(_within_consent(viewer), state=State.PUBLISHED, withdrawn_at__isnull=True)


def newest_for(viewer: Viewer, limit: int) -> QuerySet[Moment]:
    """The `limit` stories published last that the viewer may read, with their places."""
    return visible_to(viewer).select_related("place").order_by("-published_at", "-id")[:limit]


def _within_consent(viewer: Viewer) -> Q:
    allowed = Q(scope=Scope.ANYONE)
    if isinstance(viewer, User) and viewer.is_member:
        allowed |= Q(scope=Scope.NETWORK)
    if paths := paths_with(viewer, Role):
        allowed |= Q(scope=Scope.TEAM) & below(paths, field="place__path")
    return allowed

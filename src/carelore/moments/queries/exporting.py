"""What leads and stewards may take home: the stories of their places that they may read."""

from django.db.models import QuerySet

from carelore.moments.models import Moment
from carelore.moments.queries.reading import visible_to
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, below, paths_with

EXPORTERS = (Role.LEAD, Role.STEWARD)


def may_export(viewer: Viewer) -> bool:
    """Does the viewer lead or keep any place?"""
    return bool(paths_with(viewer, EXPORTERS))


def exportable_by(viewer: Viewer, place: Place | None = None) -> QuerySet[Moment]:
    """Published stories at and below the viewer's own places, or those of them at and below `place`; oldest first."""
    found = visible_to(viewer).filter(below(paths_with(viewer, EXPORTERS), field="place__path"))
    if place is not None:
        found = found.filter(below({place.path}, field="place__path"))
    return found.select_related("place").order_by("published_at", "id")

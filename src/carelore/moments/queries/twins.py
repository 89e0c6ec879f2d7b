"""Stories that were probably sent twice, as a moderator sees them."""

from dataclasses import dataclass

from django.db.models import Q

from carelore.moments.models import Moment, Twin
from carelore.moments.rules import may_handle
from carelore.places.rules import Viewer


@dataclass(frozen=True, slots=True)
class Double:
    """Another story that is nearly the same, and the link that says so."""

    twin_id: int
    likeness: int
    moment: Moment


def doubles_of(moment: Moment, viewer: Viewer) -> list[Double]:
    """Those that the viewer handles, too, and that nobody has told apart; the likest first. In one query."""
    links = Twin.objects.filter(Q(moment=moment) | Q(earlier=moment), dismissed_by=None)
    found = []
    for twin in links.select_related("moment__place", "earlier__place").order_by("-likeness", "pk"):
        other = twin.earlier if twin.moment_id == moment.pk else twin.moment
        if may_handle(viewer, other):
            found.append(Double(twin.pk, twin.likeness, other))
    return found

"""Stories that were probably sent twice, as a moderator sees them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from carelore.moments.models import Moment, Twin
from carelore.moments.rules import may_handle
from carelore.places.rules import Viewer


@dataclass(frozen=True, slots=True)
class Double:
    """Another story that is nearly the same, and the link that says so."""

    twin_id: int
    likeness: int
    moment: Moment


_SHOWN = ("slug", "text", "language", "state", "received_at", "place__path", "place__name", "place__names")


def twins_of(moment: Moment) -> QuerySet[Twin]:
    """The links to other stories that nobody has told apart, the likest first, with what is shown of both ends."""
    links = Twin.objects.filter(Q(moment=moment) | Q(earlier=moment), dismissed_by=None)
    shown = [f"{end}__{name}" for end in ("moment", "earlier") for name in _SHOWN]
    return links.select_related("moment__place", "earlier__place").only("likeness", *shown).order_by("-likeness", "pk")


def doubles_among(twins: Iterable[Twin], moment: Moment, viewer: Viewer) -> list[Double]:
    """The other ends of these links, where the viewer handles them, too."""
    found = []
    for twin in twins:
        other = twin.earlier if twin.moment_id == moment.pk else twin.moment
        if may_handle(viewer, other):
            found.append(Double(twin.pk, twin.likeness, other))
    return found

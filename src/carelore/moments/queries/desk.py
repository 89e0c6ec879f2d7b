"""What moderators see: the one gate to stories that are not (or not only) for readers."""

from collections.abc import Iterable, Mapping

from django.db.models import Case, Q, QuerySet, When

from carelore.moments.models import Moment
from carelore.moments.queries.reading import UNSHOWN, aside, at_or_below
from carelore.moments.rules import MODERATED, SAFEGUARDED
from carelore.people.models import User
from carelore.places.models import Place, PlaceKind, Role
from carelore.places.rules import Viewer, below, paths_with

CHOICES = 300
UNREAD = (*UNSHOWN, "secret_hash", "consent_version", "consented_at", "import_key")
_NAMELESS = [
    column.name
    for column in User._meta.concrete_fields
    if column.name not in {"id", "name", "email", "erased_at"}
]  # fmt: skip


def moderated_by(viewer: Viewer) -> QuerySet[Moment]:
    """All stories the viewer may handle: moderators never see those with safeguarding, that role sees only those."""
    open_to_moderators = aside("state", MODERATED, never="") & at_or_below(paths_with(viewer, [Role.MODERATOR]))
    with_safeguarding = aside("state", SAFEGUARDED, never="") & at_or_below(paths_with(viewer, [Role.SAFEGUARDING]))
    return Moment.objects.filter(open_to_moderators | with_safeguarding)


def for_sheet(stories: QuerySet[Moment]) -> QuerySet[Moment]:
    """With what the sheet shows of a story, so that nothing is left to ask for."""
    people = [*all_but_name("captured_by"), *all_but_name("assigned_to")]
    return stories.select_related("place", "captured_by", "assigned_to").defer(*UNREAD, *people)


def all_but_name(path: str) -> list[str]:
    """What to leave unread (`defer`) of a person of whom the page shows no more than the name."""
    return [f"{path}__{name}" for name in _NAMELESS]


def within_reach(viewer: Viewer) -> QuerySet[Moment]:
    """Stories at the viewer's places in whatever state: only to tell who comes second what has happened meanwhile.

    Its rows are never shown; the services decide.
    """
    return Moment.objects.filter(at_or_below(paths_with(viewer, [Role.MODERATOR, Role.SAFEGUARDING])))


def places_around(viewer: Viewer, places: Iterable[Place]) -> dict[str, Place]:
    """By tree path: these places, all above them, and what the viewer can narrow the list to."""
    paths = {prefix for place in places for prefix in place.prefixes}
    wide = below(paths_with(viewer, [Role.MODERATOR, Role.SAFEGUARDING])) & ~Q(kind=PlaceKind.UNIT)
    needed_first = Case(When(path__in=paths, then=0), default=1)
    found = Place.objects.filter(Q(path__in=paths) | wide).order_by(needed_first, "depth", "path")
    found = found.only("path", "depth", "kind", "code", "name", "names", "time_zone")
    return {place.path: place for place in found[: CHOICES + len(paths)]}


def choices_of(viewer: Viewer, places: Mapping[str, Place]) -> list[Place]:
    """Countries, regions and facilities the viewer handles, in tree order; too many facilities are left out."""
    mine = tuple(paths_with(viewer, [Role.MODERATOR, Role.SAFEGUARDING]))
    few = len(places) < CHOICES
    kinds = {PlaceKind.COUNTRY, PlaceKind.REGION, *([PlaceKind.FACILITY] if few else [])}
    return [place for path, place in sorted(places.items()) if place.kind in kinds and path.startswith(mine)]

"""Planting, moving and felling places. Only those who run the network may, and the command line (no actor)."""

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.people.models import User
from carelore.places import rules
from carelore.places.errors import NotAllowed, Refused
from carelore.places.models import DEEPEST, Place, PlaceKind


def _check_actor(actor: User | None) -> None:
    if actor is not None and not rules.is_staff(actor):
        raise NotAllowed(_("Only those who run this network can change its places."))


def check_parent(place: Place, parent: Place | None) -> None:
    """Raise `Refused` where the place cannot lie below this parent."""
    if parent is None:
        return
    if place.pk and parent.path.startswith(place.path):
        raise Refused(_("A place cannot lie below itself."))
    order = list(PlaceKind)
    if order.index(PlaceKind(place.kind)) < order.index(PlaceKind(parent.kind)):
        raise Refused(
            _("A place of the kind “%(kind)s” cannot lie below one of the kind “%(above)s”.")
            % {"kind": place.get_kind_display(), "above": parent.get_kind_display()}
        )
    height = _height(place) if place.pk else 0
    if parent.depth + 1 + height > DEEPEST:
        raise Refused(_("The tree would become deeper than %(number)d levels.") % {"number": DEEPEST})


def _height(place: Place) -> int:
    deepest = Place.objects.filter(path__startswith=place.path).order_by("-depth").values_list("depth", flat=True)[0]
    return int(deepest - place.depth)


@transaction.atomic
def save_place(*, actor: User | None, place: Place, parent: Place | None, action: str = "") -> Place:
    """Keep a new or changed place below `parent` (none: at the top), its siblings in the order of their names.

    Raises `Refused` where it cannot lie there. Returns the place as it now stands in the tree.
    """
    _check_actor(actor)
    if parent is not None:
        parent = Place.objects.get(pk=parent.pk)  # its path may have moved on since it was read
    before = Place.objects.get(pk=place.pk) if place.pk else None
    if before is not None:
        place.path, place.depth, place.numchild = before.path, before.depth, before.numchild
    check_parent(place, parent)
    if before is None:
        placed = _plant(place, parent)
    else:
        place.save()
        above = parent.path if parent is not None else ""
        if before.path[: -Place.steplen] != above or before.name != place.name:
            _settle(place, parent)
        placed = Place.objects.get(pk=place.pk)
    log(placed, action or ("wagtail.create" if before is None else "wagtail.edit"), user=actor)
    return placed


def _plant(place: Place, parent: Place | None) -> Place:
    if parent is None:
        Place.add_root(instance=place)
    else:
        parent.add_child(instance=place)
    return place


def _settle(place: Place, parent: Place | None) -> None:
    """Move a place where its parent and its name say."""
    if parent is not None:
        place.move(parent, "sorted-child")
        return
    other = Place.get_root_nodes().exclude(pk=place.pk).first()
    if other is not None:
        place.move(other, "sorted-sibling")


@transaction.atomic
def delete_place(*, actor: User, place: Place) -> None:
    """Take out a place that was never used. Raises `Refused` while places or moments hang on it: close it instead."""
    _check_actor(actor)
    if Place.objects.filter(path__startswith=place.path).exclude(pk=place.pk).exists():
        raise Refused(_("There are places below %(name)s. Delete or move those first.") % {"name": place.shown_name})
    log(place, "wagtail.delete", user=actor, deleted=True)
    try:
        with transaction.atomic():
            Place.objects.get(pk=place.pk).delete()
    except ProtectedError:
        raise Refused(
            _("Moments were shared at %(name)s, so it cannot be deleted. Close it instead: give it a closing date.")
            % {"name": place.shown_name}
        ) from None

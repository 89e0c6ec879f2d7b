"""Planting, moving, closing and felling places."""

import pytest
from wagtail.models import ModelLogEntry

from carelore.places.errors import NotAllowed, Refused
from carelore.places.models import Place, PlaceKind
from carelore.places.services import delete_place, save_place
from tests import factories


def tree():
    return list(Place.objects.order_by("path").values_list("code", "depth"))


def test_a_new_place_stands_among_its_siblings_by_name(cast, places):
    save_place(actor=cast.staff, place=Place(code="N", kind=PlaceKind.FACILITY, name="Heron"), parent=places.coast)
    assert tree() == [("AVR", 1), ("AVR-SC", 2), ("AVR-SC-01", 3), ("AVR-SC-01-W4", 4), ("N", 3), ("AVR-SC-02", 3)]


def test_a_new_country_stands_at_the_top(cast, places):
    save_place(actor=cast.staff, place=Place(code="AAA", kind=PlaceKind.COUNTRY, name="Aaland"), parent=None)
    assert tree()[0] == ("AAA", 1)


def test_a_renamed_place_moves_to_where_its_name_belongs(cast, places):
    places.harbour.name = "Zed"
    save_place(actor=cast.staff, place=places.harbour, parent=places.coast)
    assert tree() == [("AVR", 1), ("AVR-SC", 2), ("AVR-SC-02", 3), ("AVR-SC-01", 3), ("AVR-SC-01-W4", 4)]


def test_a_moved_place_takes_along_what_is_below(cast, places):
    factories.place("BEL", PlaceKind.COUNTRY, name="Belmar")
    save_place(actor=cast.staff, place=places.harbour, parent=Place.objects.get(code="BEL"))
    assert tree() == [("AVR", 1), ("AVR-SC", 2), ("AVR-SC-02", 3), ("BEL", 1), ("AVR-SC-01", 2), ("AVR-SC-01-W4", 3)]


def test_a_place_moves_to_the_top(cast, places):
    save_place(actor=cast.staff, place=places.hill, parent=None)
    assert ("AVR-SC-02", 1) in tree()


def test_a_place_cannot_lie_below_itself(cast, places):
    for parent in (places.harbour, places.ward):
        with pytest.raises(Refused):
            save_place(actor=cast.staff, place=Place.objects.get(pk=places.harbour.pk), parent=parent)


def test_a_country_cannot_lie_below_a_region(cast, places):
    with pytest.raises(Refused):
        save_place(actor=cast.staff, place=Place(code="N", kind=PlaceKind.COUNTRY, name="N"), parent=places.coast)


def test_the_tree_does_not_grow_too_deep(cast, places):
    low = places.ward
    for number in range(8):
        low = factories.place(f"D{number}", parent=low)
    with pytest.raises(Refused):
        save_place(actor=cast.staff, place=Place(code="N", kind=PlaceKind.UNIT, name="N"), parent=low)


def test_an_unused_place_is_deleted(cast, places):
    delete_place(actor=cast.staff, place=places.hill)
    assert ("AVR-SC-02", 3) not in tree()
    assert Place.objects.get(code="AVR-SC").numchild == 1


def test_a_place_with_moments_stays(cast, places):
    factories.moment(places.hill)
    with pytest.raises(Refused, match="Close it instead"):
        delete_place(actor=cast.staff, place=places.hill)
    assert ("AVR-SC-02", 3) in tree()
    assert not ModelLogEntry.objects.filter(action="wagtail.delete").exists()


def test_a_place_with_places_below_stays(cast, places):
    with pytest.raises(Refused, match="below"):
        delete_place(actor=cast.staff, place=places.harbour)


@pytest.mark.parametrize("who", ["member", "outsider", "moderator", "steward"])
def test_only_staff_change_the_tree(cast, places, who):
    actor = getattr(cast, who)
    with pytest.raises(NotAllowed):
        save_place(actor=actor, place=places.hill, parent=places.coast)
    with pytest.raises(NotAllowed):
        delete_place(actor=actor, place=places.hill)


def test_each_act_is_on_record(cast, places):
    place = save_place(actor=cast.staff, place=Place(code="N", kind=PlaceKind.UNIT, name="N"), parent=places.hill)
    save_place(actor=cast.staff, place=place, parent=places.harbour)
    delete_place(actor=cast.staff, place=place)
    assert list(ModelLogEntry.objects.order_by("pk").values_list("action", "user")) == [
        (action, cast.staff.pk) for action in ("wagtail.create", "wagtail.edit", "wagtail.delete")
    ]

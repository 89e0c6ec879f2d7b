"""Who may give which role where."""

import pytest
from wagtail.models import ModelLogEntry

from carelore.places import rules
from carelore.places.errors import NotAllowed, Refused
from carelore.places.models import Role, RoleGrant
from carelore.places.services import grant_role, revoke_role
from tests import factories


def test_a_steward_gives_a_role_below_their_place(cast, places):
    grant = grant_role(actor=cast.steward, user=cast.outsider, place=places.ward, role=Role.READER)
    assert (grant.user, grant.place, grant.role, grant.granted_by) == (
        cast.outsider,
        places.ward,
        Role.READER,
        cast.steward,
    )


def test_staff_give_roles_anywhere(cast, places):
    grant_role(actor=cast.staff, user=cast.outsider, place=places.avria, role=Role.STEWARD)
    assert rules.has_role(cast.outsider, [Role.STEWARD], places.ward)


@pytest.mark.parametrize("who", ["member", "outsider", "newcomer", "moderator", "safeguarding", "lead"])
def test_nobody_else_gives_roles(cast, places, who):
    friend = factories.person("Friend")
    with pytest.raises(NotAllowed):
        grant_role(actor=getattr(cast, who), user=friend, place=places.harbour, role=Role.READER)
    assert not RoleGrant.objects.filter(user=friend).exists()


def test_a_steward_gives_no_role_above_or_beside_their_place(cast, places):
    near = factories.person("Near", roles={Role.STEWARD: places.harbour})
    for place in (places.coast, places.hill):
        with pytest.raises(NotAllowed):
            grant_role(actor=near, user=cast.outsider, place=place, role=Role.READER)


@pytest.mark.parametrize("who", ["steward", "staff"])
def test_nobody_gives_a_role_to_themselves(cast, places, who):
    with pytest.raises(NotAllowed):
        grant_role(actor=getattr(cast, who), user=getattr(cast, who), place=places.ward, role=Role.SAFEGUARDING)


def test_a_closed_account_gets_no_role(cast, places):
    gone = factories.person("Gone", is_active=False)
    with pytest.raises(Refused):
        grant_role(actor=cast.staff, user=gone, place=places.ward, role=Role.READER)


def test_staff_whose_account_is_closed_give_none(cast, places):
    cast.staff.is_active = False
    with pytest.raises(NotAllowed):
        grant_role(actor=cast.staff, user=cast.outsider, place=places.ward, role=Role.READER)


def test_a_role_makes_a_newcomer_a_member(cast, places):
    grant_role(actor=cast.steward, user=cast.newcomer, place=places.ward, role=Role.READER)
    cast.newcomer.refresh_from_db()
    assert cast.newcomer.is_member


def test_a_role_given_twice_is_held_once(cast, places):
    for _ in range(2):
        grant_role(actor=cast.steward, user=cast.outsider, place=places.ward, role=Role.READER)
    assert RoleGrant.objects.filter(user=cast.outsider).count() == 1
    assert ModelLogEntry.objects.filter(action="places.grant").count() == 1


def test_a_role_is_taken_back(cast, places):
    assert rules.has_role(cast.moderator, [Role.MODERATOR], places.ward)
    assert revoke_role(actor=cast.steward, user=cast.moderator, place=places.avria, role=Role.MODERATOR)
    assert not rules.has_role(cast.moderator, [Role.MODERATOR], places.ward)


def test_a_role_held_above_is_not_taken_back_here(cast, places):
    assert not revoke_role(actor=cast.steward, user=cast.moderator, place=places.ward, role=Role.MODERATOR)
    assert rules.has_role(cast.moderator, [Role.MODERATOR], places.ward)


def test_a_person_may_lay_down_their_own_role(cast, places):
    assert revoke_role(actor=cast.member, user=cast.member, place=places.harbour, role=Role.READER)


def test_others_take_no_roles_back(cast, places):
    with pytest.raises(NotAllowed):
        revoke_role(actor=cast.moderator, user=cast.member, place=places.harbour, role=Role.READER)


def test_both_acts_are_on_record_without_a_name(cast, places):
    grant_role(actor=cast.steward, user=cast.outsider, place=places.ward, role=Role.READER)
    revoke_role(actor=cast.staff, user=cast.outsider, place=places.ward, role=Role.READER)
    entries = ModelLogEntry.objects.order_by("pk").values_list("action", "user", "object_id", "data")
    expected = {"role": "reader", "person": cast.outsider.pk}
    assert list(entries) == [
        ("places.grant", cast.steward.pk, str(places.ward.pk), expected),
        ("places.revoke", cast.staff.pk, str(places.ward.pk), expected),
    ]

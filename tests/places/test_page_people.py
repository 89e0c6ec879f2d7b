"""A steward gives roles and takes them back, each after one more question, and can undo it for a while."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from carelore.places.models import Role, RoleGrant
from tests import factories

PAGE = "/places/AVR-SC-01/people/"


@pytest.fixture
def steward(client, cast):
    client.force_login(cast.steward)
    return client


def holds(user, role=Role.READER, code="AVR-SC-01"):
    return RoleGrant.objects.filter(user=user, role=role, place__code=code).exists()


def give(client, user, role=Role.READER, **more):
    return client.post(PAGE, {"act": "grant", "email": user.email, "role": role.value, **more})


def take(client, user, role=Role.READER, **more):
    return client.post(PAGE, {"act": "revoke", "person": user.pk, "role": role.value, **more})


def test_a_visitor_is_asked_to_sign_in(client, places):
    assert client.get(PAGE).headers["Location"] == f"/account/login/?next={PAGE}"


@pytest.mark.parametrize("who", ["newcomer", "outsider", "member", "moderator", "safeguarding", "lead"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_it_is_closed_to(client, cast, who, method):
    client.force_login(getattr(cast, who))
    data = {"act": "grant", "email": cast.outsider.email, "role": "steward", "sure": "yes"} if method == "post" else {}
    assert getattr(client, method)(PAGE, data).status_code == 403
    assert not holds(cast.outsider, Role.STEWARD)


def test_a_steward_of_another_place_is_refused(client, cast, places):
    client.force_login(factories.person("Far", roles={Role.STEWARD: places.hill}))
    assert client.get(PAGE).status_code == 403


@pytest.mark.parametrize("who", ["steward", "staff"])
def test_it_is_open_to(client, cast, who):
    client.force_login(getattr(cast, who))
    assert client.get(PAGE).status_code == 200


def test_a_role_is_given_after_one_more_question(steward, cast):
    asked = give(steward, cast.outsider)
    assert "Give this role?" in asked.content.decode()
    assert not holds(cast.outsider)
    assert give(steward, cast.outsider, sure="yes").headers["Location"] == PAGE
    assert holds(cast.outsider)
    assert "Otieno now has the role “Reader”." in steward.get(PAGE).content.decode()


def test_the_address_is_read_in_any_case(steward, cast):
    steward.post(PAGE, {"act": "grant", "email": cast.outsider.email.upper(), "role": "lead", "sure": "yes"})
    assert holds(cast.outsider, Role.LEAD)


def test_an_unknown_address_is_told_kindly_and_kept(steward):
    response = steward.post(PAGE, {"act": "grant", "email": "nobody@example.org", "role": "reader"})
    assert response.status_code == 422
    assert "has an account yet" in response.content.decode()
    assert 'value="nobody@example.org"' in response.content.decode()


def test_nobody_gives_a_role_to_themselves(steward, cast):
    give(steward, cast.steward, Role.SAFEGUARDING, sure="yes")
    assert not holds(cast.steward, Role.SAFEGUARDING)
    assert "Nobody can give a role to themselves." in steward.get(PAGE).content.decode()


def test_a_role_is_taken_back_after_one_more_question(steward, cast):
    assert "Take back this role?" in take(steward, cast.member).content.decode()
    assert holds(cast.member)
    take(steward, cast.member, sure="yes")
    assert not holds(cast.member)


def test_a_role_given_above_has_no_button_here(steward, cast):
    text = steward.get(PAGE).content.decode()
    assert text.count('value="revoke"') == 1  # Amina's alone
    assert "given at Avria" in text


@pytest.mark.parametrize("granted", [True, False])
def test_both_can_be_undone(steward, cast, granted):
    user = cast.outsider if granted else cast.member
    (give if granted else take)(steward, user, sure="yes")
    assert 'value="undo"' in steward.get(PAGE).content.decode()
    steward.post(PAGE, {"act": "undo"})
    assert holds(user) is not granted
    assert 'value="undo"' not in steward.get(PAGE).content.decode()


def test_undo_ends_after_ten_minutes(steward, cast):
    give(steward, cast.outsider, sure="yes")
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        assert 'value="undo"' not in steward.get(PAGE).content.decode()
        steward.post(PAGE, {"act": "undo"})
    assert holds(cast.outsider)


def test_who_lays_down_their_own_stewardship_is_led_to_the_place(client, cast, places):
    near = factories.person("Near", roles={Role.STEWARD: places.harbour})
    client.force_login(near)
    assert take(client, near, Role.STEWARD, sure="yes").headers["Location"] == "/places/AVR-SC-01/"


@pytest.mark.parametrize("data", [{"person": "x", "role": "reader"}, {"person": "999999", "role": "reader"}])
def test_a_person_who_does_not_exist_is_not_found(steward, data):
    assert steward.post(PAGE, {"act": "revoke", **data}).status_code == 404


def test_a_role_that_does_not_exist_is_refused(steward, cast):
    assert steward.post(PAGE, {"act": "revoke", "person": cast.member.pk, "role": "king"}).status_code == 403

"""The first roles of a network, from the server; and the letter that tells of a role."""

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry

from carelore.places.models import Role, RoleGrant
from carelore.places.services import grant_role


def test_a_lone_installer_gives_themselves_a_role(cast, places, capsys):
    call_command("grant", "steward", "AVR", cast.staff.email.upper())
    grant = RoleGrant.objects.get(user=cast.staff)
    assert (grant.place, grant.role, grant.granted_by) == (places.avria, Role.STEWARD, None)


def test_it_is_on_record_without_an_actor(cast, places, capsys):
    call_command("grant", "moderator", "AVR", cast.staff.email)
    entry = ModelLogEntry.objects.get(action="places.grant")
    assert (entry.user, entry.data) == (None, {"role": "moderator", "person": cast.staff.pk})


@pytest.mark.parametrize(
    ("place", "email", "said"),
    [("NOWHERE", "", "no place with the code"), ("AVR", "nobody@example.org", "Nobody has an account")],
)
def test_it_says_what_it_does_not_know(cast, places, place, email, said):
    with pytest.raises(CommandError, match=said):
        call_command("grant", "steward", place, email or cast.staff.email)


def test_a_wrong_code_is_answered_with_the_codes_there_are(cast, places):
    with pytest.raises(CommandError, match=r"topmost places: AVR\."):
        call_command("grant", "steward", "NOWHERE", cast.staff.email)


def test_a_network_without_places_says_where_they_are_made(db):
    with pytest.raises(CommandError, match="no places yet: make or import them at /editor/ first"):
        call_command("grant", "steward", "NOWHERE", "you@example.org")


def test_a_closed_account_gets_no_role_from_the_server_either(cast, places):
    cast.member.is_active = False
    cast.member.save()
    with pytest.raises(CommandError, match="closed"):
        call_command("grant", "steward", "AVR", cast.member.email)


def test_who_gets_a_role_is_told_once(cast, places):
    for _ in range(2):
        grant_role(actor=cast.staff, user=cast.outsider, place=places.harbour, role=Role.LEAD)
    (letter,) = mail.outbox
    assert (letter.to, letter.subject) == ([cast.outsider.email], "You have a role at Harbour hospital")
    assert "http://testserver/me/" in letter.body

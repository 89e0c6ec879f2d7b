"""Staff let somebody in again who has lost the second step: on record, and mailed to them."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.core import mail
from django.core.management import CommandError, call_command
from wagtail.models import Locale, ModelLogEntry, Page

from carelore.people.errors import PeopleError
from carelore.people.services.administration import save_person
from carelore.people.services.second_step import take_away_second_step
from tests.people.signing import give_app, give_passkey, sign_in


@pytest.fixture(autouse=True)
def root_page(db):
    """Wagtail's own migrations make it; tests run without them."""
    Locale.objects.get_or_create(language_code="en")
    return Page.add_root(title="Root", slug="root", locale=Locale.objects.get())


@pytest.fixture
def member(cast):
    give_app(cast.member)
    give_passkey(cast.member)
    return cast.member


def path(person):
    return f"/editor/users/second-step/{person.pk}/"


def test_everything_goes_on_record_and_by_mail(client, cast, member):
    client.force_login(cast.staff)
    answer = client.post(path(member), {"how": "She came to my office."})
    assert (answer.status_code, Authenticator.objects.count()) == (302, 0)
    entry = ModelLogEntry.objects.get(action="people.second_step")
    assert (entry.user, entry.object_id, entry.data["how"]) == (cast.staff, str(member.pk), "She came to my office.")
    assert [(message.to, message.subject) for message in mail.outbox] == [
        ([member.email], "Your second step was taken away")
    ]


def test_it_needs_a_word_on_how(client, cast, member):
    client.force_login(cast.staff)
    client.post(path(member), {"how": "  "})
    assert Authenticator.objects.count() == 3


def test_the_page_of_a_person_leads_there(client, cast, member):
    client.force_login(cast.staff)
    assert path(member) in client.get(f"/editor/users/edit/{member.pk}/").text


def test_a_person_without_one_has_nothing_to_lose(client, cast):
    client.force_login(cast.staff)
    assert "This account has no second step." in client.get(path(cast.outsider)).text


@pytest.mark.parametrize("who", ["member", "moderator", "steward", "safeguarding"])
def test_nobody_else_may(client, cast, member, who):
    client.force_login(getattr(cast, who))
    assert client.post(path(member), {"how": "I say so."}).status_code == 403
    with pytest.raises(PeopleError):
        take_away_second_step(actor=getattr(cast, who), person=member, how="I say so.")


def test_not_one_s_own(cast):
    give_app(cast.staff)
    with pytest.raises(PeopleError):
        take_away_second_step(actor=cast.staff, person=cast.staff, how="It is me.")


def test_open_sessions_end(client, cast, member):
    client.force_login(member)
    client.get("/me/")
    take_away_second_step(actor=cast.staff, person=member, how="By telephone.")
    assert (client.get("/me/").status_code, UserSession.objects.count()) == (302, 0)


def test_the_person_signs_in_again_without_it(client, cast, member):
    EmailAddress.objects.create(user=member, email=member.email, verified=True, primary=True)
    take_away_second_step(actor=cast.staff, person=member, how="By telephone.")
    assert sign_in(client, member).headers["Location"] == "/me/"


def test_whoever_holds_the_server_does_it_by_command(cast, member, capsys):
    call_command("secondstep", "take-away", member.email.upper(), because="The only one who runs it.")
    assert (Authenticator.objects.count(), ModelLogEntry.objects.get(action="people.second_step").user) == (0, None)


def test_the_command_says_when_it_knows_nobody(db):
    with pytest.raises(CommandError, match="Nobody has an account"):
        call_command("secondstep", "take-away", "nobody@example.org", because="x")


@pytest.mark.parametrize(("asked", "status"), [("suggested", 200), ("required", 302)])
def test_the_back_office_can_require_one(client, cast, settings, asked, status):
    settings.STAFF_SECOND_FACTOR = asked
    client.force_login(cast.staff)
    assert client.get("/editor/").status_code == status
    give_passkey(cast.staff)
    assert client.get("/editor/").status_code == 200


def test_a_new_address_is_told_to_the_old_one(cast):
    before = cast.member.email
    cast.member.email = "moved@example.org"
    save_person(actor=cast.staff, person=cast.member, member=True)
    (letter,) = mail.outbox
    assert (letter.to, "moved@example.org" in letter.body) == ([before], True)


def test_an_address_that_stays_tells_nobody(cast):
    save_person(actor=cast.staff, person=cast.member, member=True)
    assert mail.outbox == []

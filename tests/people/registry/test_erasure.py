"""Leaving: a waiting period, a change of mind, and then nothing that tells who it was."""

from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.files.storage import default_storage
from django.utils import timezone
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from carelore.common.personal import Impersonal
from carelore.common.signals import hourly
from carelore.mail.models import Message, MessageState
from carelore.moments.enums import Act
from carelore.moments.models import Decision, Moment
from carelore.moments.services.leaving import TAKE_BACK
from carelore.people import registry
from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.services import erasure
from tests import factories
from tests.machinery.databases import INDEX_OF_WORDS, tables_with
from tests.people.registry.everything import person_known_everywhere

NAME = "Aminaquince"


@pytest.fixture
def amina(places, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    factories.person("Ingrid", is_staff=True, is_superuser=True)
    return person_known_everywhere(NAME, places.ward)


def leave(person, *wishes):
    """Ask, and let the time pass."""
    erasure.ask(actor=person, person=person, wishes=wishes)
    with time_machine.travel(timezone.now() + erasure.WAITING + timedelta(minutes=1), tick=False):
        return erasure.erase_due()


def test_no_table_knows_the_name_or_the_address_any_more(amina):
    assert len(tables_with(NAME.casefold())) > 10
    assert leave(amina, TAKE_BACK) == 1
    assert tables_with(NAME.casefold()) == []


def test_without_the_wish_their_story_stays_and_is_nobodys(amina):
    leave(amina)
    assert set(tables_with(NAME.casefold())) - {INDEX_OF_WORDS} == {"moments_moment"}
    told = Moment.objects.filter(text__startswith=NAME)
    assert list(told.values_list("text", "email", "thanks_to")) == [(f"{NAME} told this story.", "", "")]


def test_nothing_is_left_for_a_copy_but_what_was_decided(amina):
    leave(amina)
    amina.refresh_from_db()
    left = set(registry.rows_about(registry.subject_of(amina)))
    assert left == {
        "people.User",
        "moments.Decision",
        "moments.PrincipleMark",
        "moments.Redaction",
        "moments.Response",
        "wagtailcore.ModelLogEntry",
        "wagtailcore.PageLogEntry",
    }


def test_what_they_decided_was_decided_by_a_former_member(amina):
    leave(amina)
    assert Decision.objects.get(act=Act.ESCALATE).actor.shown_name == "A former member"


def test_the_row_that_stays_says_nothing(amina):
    leave(amina)
    row = User.objects.get(pk=amina.pk)
    assert (row.email, row.name, row.is_active, row.is_superuser, row.has_usable_password(), row.institution) == (
        f"erased-{row.pk}@erased.invalid",
        "",
        False,
        False,
        False,
        None,
    )


def test_the_record_keeps_what_happened_without_the_name(amina):
    leave(amina)
    mine = ModelLogEntry.objects.filter(object_id=str(amina.pk), content_type__model="user").order_by("pk")
    assert list(mine.values_list("action", "label")) == [
        ("wagtail.edit", "–"),
        ("people.leave", "–"),
        ("people.erased", "A former member"),
    ]


def test_their_picture_goes_from_the_disk(amina, django_capture_on_commit_callbacks):
    picture = UserProfile.objects.get(user=amina).avatar.name
    with django_capture_on_commit_callbacks(execute=True):
        leave(amina)
    assert default_storage.exists(picture) is False


def test_nobody_else_changes(amina, places):
    bahati = person_known_everywhere("Bahatiquince", places.ward)
    before = registry.rows_about(registry.subject_of(bahati))
    leave(amina, TAKE_BACK)
    bahati.refresh_from_db()
    assert registry.rows_about(registry.subject_of(bahati)) == before


def test_they_can_join_again_with_the_same_address(client, amina):
    address = amina.email
    leave(amina)
    given = {"name": "Amina", "email": address, "password1": "a calm long password", "agreed": "on"}
    client.post("/account/signup/", given)
    assert User.objects.get(email=address).pk != amina.pk


def test_nothing_happens_before_the_time(amina):
    erasure.ask(actor=amina, person=amina)
    with time_machine.travel(timezone.now() + erasure.WAITING - timedelta(minutes=1), tick=False):
        assert erasure.erase_due() == 0


def test_who_changes_their_mind_stays(amina):
    erasure.ask(actor=amina, person=amina, wishes=[TAKE_BACK])
    erasure.keep(actor=amina, person=amina)
    amina.refresh_from_db()
    assert (amina.erase_at, amina.erasure_wishes, amina.is_active) == (None, [], True)
    with time_machine.travel(timezone.now() + timedelta(days=30), tick=False):
        assert erasure.erase_due() == 0


def test_asking_again_does_not_put_it_off(amina):
    first = erasure.ask(actor=amina, person=amina).erase_at
    with time_machine.travel(timezone.now() + timedelta(days=5), tick=False):
        assert erasure.ask(actor=amina, person=amina).erase_at == first


def test_a_second_worker_finds_nothing_to_do(amina):
    leave(amina)
    with time_machine.travel(timezone.now() + timedelta(days=30), tick=False):
        assert (erasure.erase_due(), erasure.erase(amina.pk)) == (0, False)


def test_three_letters_are_written_each_once(amina):
    start = timezone.now()
    with time_machine.travel(start, tick=False):
        erasure.ask(actor=amina, person=amina)
    for day in range(20):
        with time_machine.travel(start + timedelta(days=day, minutes=1), tick=False):
            hourly.send(sender=None)
            hourly.send(sender=None)
    assert [(each.to, each.subject.partition(" on ")[0]) for each in mail.outbox] == [
        ([amina.email], "Your account will be erased"),
        ([amina.email], "Soon: your account will be erased"),
        ([amina.email], "Your account is erased"),
    ]


def test_the_last_letter_leaves_after_all_others_are_forgotten(amina, settings):
    settings.EMAIL_BACKEND = "carelore.mail.backend.OutboxBackend"
    leave(amina)
    letters = Message.objects.order_by("pk").values_list("recipient", "subject", "state")
    assert list(letters) == [
        ("", "", MessageState.SENT),
        ("", "", MessageState.CANCELLED),
        (amina.email, "Your account is erased", MessageState.WAITING),
    ]


def test_whoever_keeps_the_account_is_told(amina):
    erasure.ask(actor=amina, person=amina)
    erasure.keep(actor=amina, person=amina)
    assert mail.outbox[-1].subject == "You keep your account"


def test_one_account_that_fails_stops_no_other(amina, places, monkeypatch):
    other = factories.person("Otieno")
    for person in (amina, other):
        erasure.ask(actor=person, person=person)
    honest = registry.retire

    def broken(subject):
        if subject.account.pk == amina.pk:
            raise ZeroDivisionError
        return honest(subject)

    monkeypatch.setattr(registry, "retire", broken)
    with time_machine.travel(timezone.now() + timedelta(days=15), tick=False):
        assert erasure.erase_due() == 1
    amina.refresh_from_db()
    assert (amina.name, amina.erased_at) == (NAME, None)


class TestTheLastOne:
    """Somebody has to run the network."""

    @pytest.fixture
    def ingrid(self, db):
        return factories.person("Ingrid", is_staff=True, is_superuser=True)

    def test_cannot_leave(self, ingrid):
        with pytest.raises(PeopleError, match="Nobody else runs this network"):
            erasure.ask(actor=ingrid, person=ingrid)

    def test_nor_when_the_other_one_is_leaving(self, ingrid):
        other = factories.person("Stefan", is_staff=True, is_superuser=True)
        erasure.ask(actor=other, person=other)
        with pytest.raises(PeopleError):
            erasure.ask(actor=ingrid, person=ingrid)

    def test_is_not_erased_when_the_other_one_went_meanwhile(self, ingrid):
        other = factories.person("Stefan", is_staff=True, is_superuser=True)
        erasure.ask(actor=ingrid, person=ingrid)
        User.objects.filter(pk=other.pk).update(is_active=False)
        with time_machine.travel(timezone.now() + timedelta(days=15), tick=False):
            assert erasure.erase_due() == 0


class TestForSomebodyElse:
    def test_staff_can_ask_and_it_is_on_record(self, cast):
        erasure.ask(actor=cast.staff, person=cast.member)
        assert ModelLogEntry.objects.values_list("action", "user").get() == ("people.leave", cast.staff.pk)

    def test_nobody_else_can(self, cast):
        with pytest.raises(PeopleError):
            erasure.ask(actor=cast.steward, person=cast.member)

    def test_nor_keep_it(self, cast):
        erasure.ask(actor=cast.member, person=cast.member)
        with pytest.raises(PeopleError):
            erasure.keep(actor=cast.steward, person=cast.member)


def test_every_model_with_an_owner_says_what_becomes_of_it():
    """What has no way out must be meant: the audit, which keeps the emptied row."""
    silent = {
        name for name, said in registry.held().items() if not isinstance(said, Impersonal) and said.retire is None
    }
    assert silent == {
        "account.EmailConfirmation",  # goes with its address
        "moments.Decision",
        "moments.PrincipleMark",
        "moments.Redaction",
        "wagtailcore.PageLogEntry",
    }


def test_an_address_that_is_not_proven_frees_itself_too(amina):
    EmailAddress.objects.create(user=amina, email="other@example.org", verified=False)
    leave(amina)
    assert EmailAddress.objects.exists() is False

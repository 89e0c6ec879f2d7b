"""Every period that the register declares is kept: what is younger stays, what is older is retired by the worker."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.usersessions.models import UserSession
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.log_actions import log
from wagtail.models import Locale, ModelLogEntry, Page, PageLogEntry

from carelore.common.signals import hourly
from carelore.mail.models import Message, MessageState
from carelore.moments.enums import State
from carelore.moments.models import Moment, Response
from carelore.people import registry
from carelore.people.models import User
from tests import factories

BEGINNING = datetime(2026, 3, 1, 12, tzinfo=UTC)
A_WHILE = timedelta(hours=1)


def confirmed(**fields):
    person = factories.person("Amina", **fields)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def unconfirmed(places):
    person = factories.person("Amina", member=False)
    EmailAddress.objects.create(user=person, email=person.email, verified=False, primary=True)
    return lambda: User.objects.exists()


def never_admitted(places):
    confirmed(member=False)
    return lambda: User.objects.filter(erase_at=None, erased_at=None).exists()


def confirmation(places):
    address = EmailAddress.objects.get(user=confirmed())
    EmailConfirmation.objects.create(email_address=address, key="k", sent=timezone.now())
    return lambda: EmailConfirmation.objects.exists()


def session(places):
    Session.objects.create(session_key="k", session_data="", expire_date=timezone.now())
    return lambda: Session.objects.exists()


def user_session(places):
    UserSession.objects.create(user=confirmed(), session_key="k", ip="192.0.2.1")
    return lambda: UserSession.objects.exists()


def record(places):
    log(confirmed(), "wagtail.edit")
    return lambda: ModelLogEntry.objects.filter(action="wagtail.edit").exists()


def page_record(places):
    locale, _made = Locale.objects.get_or_create(language_code="en")
    log(Page.add_root(title="Root", slug="root", locale=locale), "wagtail.edit")
    return lambda: PageLogEntry.objects.filter(action="wagtail.edit").exists()


def unfinished(places):
    kind = ContentType.objects.get_for_model(User)
    FormState.objects.create(
        user=confirmed(), data="x", content_type=kind, object_id="1", last_updated_at=timezone.now()
    )
    return lambda: FormState.objects.exists()


def editing(places):
    kind = ContentType.objects.get_for_model(User)
    EditingSession.objects.create(user=confirmed(), content_type=kind, object_id="1", last_seen_at=timezone.now())
    return lambda: EditingSession.objects.exists()


def letter(places):
    fields = {"purpose": "x", "recipient": "a@example.org", "message_id": "<1@x>", "state": MessageState.SENT}
    Message.objects.create(**fields, done_at=timezone.now())
    return lambda: Message.objects.exclude(recipient="").exists()


def story(state, **fields):
    def make(places):
        factories.moment(places.ward, state=state, **fields)
        return lambda: Moment.objects.exists()

    return make


def author(places):
    factories.published(places.ward, by=confirmed(), email="a@example.org", thanks_to="Zoé")
    return lambda: Moment.objects.exclude(email="", thanks_to="").exists()


def draft_of_an_answer(places):
    person = confirmed()
    story = factories.published(places.ward, by=person)
    factories.response(story, by=person, state="draft", published_at=None, sent_at=None)
    return lambda: Response.objects.exists()


# What each period is about: makes one of it now, and returns how to see whether it is there.
MAKERS = {
    "people.unconfirmed": unconfirmed,
    "people.never_admitted": never_admitted,
    "account.confirmations": confirmation,
    "sessions.expired": session,
    "usersessions.old": user_session,
    "history": record,
    "page_history": page_record,
    "form_states": unfinished,
    "editing_sessions": editing,
    "mail.recipients": letter,
    "moments.unanswered": story(State.RETURNED),
    "moments.declined": story(State.DECLINED),
    "moments.withdrawn": story(State.WITHDRAWN, text="", tokens=""),
    "moments.closed": story(State.CLOSED),
    "moments.authors": author,
    "moments.answers_left": draft_of_an_answer,
}
PERIODS = {period.name: period for period in registry.periods()}


def test_every_period_is_tested_here():
    assert set(PERIODS) == set(MAKERS)


@pytest.mark.parametrize("name", sorted(PERIODS))
def test_it_stays_as_long_as_is_said_and_no_longer(name, places):
    with time_machine.travel(BEGINNING, tick=False):
        is_there = MAKERS[name](places)
    seen = []
    for age in (PERIODS[name].after - A_WHILE / 2, PERIODS[name].after + A_WHILE):
        with time_machine.travel(BEGINNING + age, tick=False):
            hourly.send(sender=None)
            hourly.send(sender=None)
            seen.append(is_there())
    assert seen == [True, False]


def test_what_safeguarding_holds_and_what_waits_is_never_retired_by_itself(places):
    with time_machine.travel(BEGINNING, tick=False):
        for state in (State.WAITING, State.ESCALATED):
            factories.moment(places.ward, state=state)
    with time_machine.travel(BEGINNING + timedelta(days=3650), tick=False):
        hourly.send(sender=None)
    assert Moment.objects.count() == 2


class TestSignUpsNobodyConfirmed:
    @pytest.fixture(autouse=True)
    def _long_ago(self, db):
        with time_machine.travel(BEGINNING, tick=False):
            yield

    def after_a_year(self):
        with time_machine.travel(BEGINNING + timedelta(days=370), tick=False):
            hourly.send(sender=None)
        return list(User.objects.filter(erased_at=None, erase_at=None).values_list("name", flat=True))

    def test_one_made_by_staff_may_still_come(self):
        person = factories.person("Amina")
        person.set_unusable_password()
        person.save()
        assert self.after_a_year() == ["Amina"]

    def test_one_with_a_role_stays(self, places):
        factories.person("Amina", roles={"reader": places.ward})
        assert self.after_a_year() == ["Amina"]

    def test_a_member_who_lives_in_the_mail_stays(self):
        confirmed()
        assert self.after_a_year() == ["Amina"]


def test_one_failing_period_stops_no_other(places, monkeypatch):
    with time_machine.travel(BEGINNING, tick=False):
        is_there = MAKERS["moments.declined"](places)

    def broken():
        raise ZeroDivisionError

    periods = [registry.Period("broken", timedelta(0), broken), PERIODS["moments.declined"]]
    monkeypatch.setattr(registry, "periods", lambda: iter(periods))
    with time_machine.travel(BEGINNING + timedelta(days=181), tick=False):
        hourly.send(sender=None)
    assert is_there() is False

"""The back office's page of outgoing mail."""

import pytest
from wagtail.models import Locale, Page

from carelore.mail.models import Chore, Message, MessageState
from tests.mail.letterbox import queued
from tests.mail.test_parked import in_state

LIST = "/editor/mail/"


@pytest.fixture
def staff(client, cast):
    Locale.objects.get_or_create(language_code="en")  # Wagtail's own migrations make it; tests run without them
    Page.add_root(title="Root", slug="root", locale=Locale.objects.get())
    client.force_login(cast.staff)
    return client


@pytest.fixture
def given_up(db):
    return in_state(MessageState.GIVEN_UP, failure="550 blocked", purpose="moment receipt")


@pytest.mark.parametrize("path", ["", "{pk}/try-again/", "{pk}/let-be/"])
@pytest.mark.parametrize("who", ["member", "moderator", "lead", "steward"])
def test_it_is_for_those_who_run_the_network(client, cast, given_up, who, path):
    client.force_login(getattr(cast, who))
    assert client.get(LIST + path.format(pk=given_up.pk)).status_code == 403
    assert client.post(LIST + path.format(pk=given_up.pk)).status_code == 403


def test_it_says_what_when_and_why_but_no_words_and_no_whole_address(staff, given_up):
    page = staff.get(LIST).text
    for shown in ("moment receipt", "550 blocked", "a…@example.org", "given up", "16", "One mail needs a look."):
        assert shown in page
    for hidden in (given_up.recipient, given_up.subject, "Amina"):
        assert hidden not in page


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("state=look", {"up", "maybe"}),
        ("state=unconfirmed", {"maybe"}),
        ("state=sent", {"well"}),
        ("state=waiting", {"test"}),
        ("purpose=WEL", {"well"}),
        ("state=nonsense", {"up", "maybe", "well", "test"}),
    ],
)
def test_it_can_be_narrowed(staff, asked, found):
    in_state(MessageState.GIVEN_UP, purpose="up")
    in_state(MessageState.SENT, purpose="maybe", failure="unconfirmed: x")
    in_state(MessageState.SENT, purpose="well")
    queued()
    assert {each.purpose for each in staff.get(f"{LIST}?{asked}").context["object_list"]} == found


def test_a_mail_is_asked_about_then_tried_again(staff, given_up):
    assert "Try this mail again?" in staff.get(f"{LIST}{given_up.pk}/try-again/").text
    staff.post(f"{LIST}{given_up.pk}/try-again/")
    given_up.refresh_from_db()
    assert given_up.state == MessageState.WAITING


def test_or_let_be(staff, given_up):
    assert "Let this mail be?" in staff.get(f"{LIST}{given_up.pk}/let-be/").text
    staff.post(f"{LIST}{given_up.pk}/let-be/")
    assert Message.objects.get().recipient == ""


def test_what_needs_nothing_any_more_is_said(staff, given_up):
    Message.objects.update(state=MessageState.SENT)
    for method in (staff.get, staff.post):
        assert "needs nothing any more" in method(f"{LIST}{given_up.pk}/try-again/", follow=True).text


def test_hourly_work_that_fails_is_shown(staff):
    Chore.objects.create(name="people.retire", failure="ZeroDivisionError", failures=3)
    assert "people.retire: ZeroDivisionError (3 times" in staff.get(LIST).text


def test_the_list_costs_as_much_for_thirty_as_for_one(staff, django_assert_max_num_queries):
    for number in (1, 29):
        for _each in range(number):
            in_state(MessageState.GIVEN_UP)
        with django_assert_max_num_queries(14):
            staff.get(LIST)

"""Moderators hear once a week of what is overdue, on their own Monday morning."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from carelore.mail.models import Message
from carelore.moments.enums import State
from carelore.moments.models import Reminder
from carelore.moments.services import reminding
from carelore.places.models import Role
from tests import factories

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def old(places):
    return factories.moment(places.ward, received_at=MONDAY - timedelta(days=20))


@pytest.fixture
def moderator(places):
    return factories.person("Moderator", email="m@example.org", roles={Role.MODERATOR: places.harbour})


def letters() -> list[str]:
    return list(Message.objects.filter(purpose="overdue").values_list("recipient", flat=True))


@time_machine.travel(MONDAY, tick=False)
def test_one_letter_a_week(old, moderator):
    for _each in range(2):
        reminding.remind_all()
    assert letters() == ["m@example.org"]
    with time_machine.travel(MONDAY + timedelta(days=7), tick=False):
        reminding.remind_all()
    assert letters() == ["m@example.org"] * 2


@time_machine.travel(MONDAY, tick=False)
def test_it_says_how_many_and_how_long_and_nothing_of_the_stories(old, moderator):
    reminding.remind_all()
    letter = Message.objects.get(purpose="overdue")
    assert letter.subject == "1 story has waited longer than promised"
    assert "14 working days" in letter.text
    assert old.text not in letter.text


@time_machine.travel(MONDAY, tick=False)
@pytest.mark.parametrize(
    "fields", [{"state": State.DECLINED}, {"received_at": MONDAY - timedelta(hours=3)}], ids=["decided", "new"]
)
def test_nothing_overdue_is_no_letter(places, moderator, fields):
    factories.moment(places.ward, **fields)
    reminding.remind_all()
    assert letters() == []


@time_machine.travel(MONDAY, tick=False)
def test_only_those_who_can_decide_on_it_hear_of_it(places, cast, moderator):
    factories.moment(places.hill, received_at=MONDAY - timedelta(days=20))
    reminding.remind_all()
    assert letters() == [cast.moderator.email]


@pytest.mark.parametrize(
    ("zone", "at", "due"),
    [
        ("Asia/Tokyo", datetime(2026, 11, 22, 22, 30, tzinfo=UTC), True),
        ("Asia/Tokyo", datetime(2026, 11, 22, 21, 30, tzinfo=UTC), False),
        ("America/Lima", datetime(2026, 11, 23, 11, 30, tzinfo=UTC), False),
        ("America/Lima", datetime(2026, 11, 23, 12, 30, tzinfo=UTC), True),
        ("UTC", datetime(2026, 11, 24, 12, 0, tzinfo=UTC), True),
        ("UTC", datetime(2026, 11, 26, 12, 0, tzinfo=UTC), False),
    ],
)
def test_it_comes_on_their_own_monday_morning(old, moderator, zone, at, due):
    moderator.time_zone = zone
    moderator.save()
    with time_machine.travel(at, tick=False):
        reminding.remind_all()
    assert letters() == ["m@example.org"] * due


@time_machine.travel(MONDAY, tick=False)
def test_rows_are_forgotten_after_some_weeks(old, moderator):
    reminding.remind_all()
    with time_machine.travel(MONDAY + reminding.KEPT + timedelta(days=8)):
        reminding.forget_old()
    assert Reminder.objects.count() == 0


@time_machine.travel(MONDAY, tick=False)
def test_an_address_that_is_none_keeps_nobody_else_from_being_reminded(old, places):
    factories.person("First", email="moderator@ward", roles={Role.MODERATOR: places.harbour})
    factories.person("Second", email="second@example.org", roles={Role.MODERATOR: places.harbour})
    assert (reminding.remind_all(), letters()) == (1, ["second@example.org"])

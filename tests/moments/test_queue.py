"""The desk's list: who sees which stories, in which order, and how long they have waited."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from carelore.moments.enums import Act, State
from carelore.moments.models import Decision
from carelore.moments.queries.board import board_for
from carelore.moments.queries.counting import Count
from carelore.moments.queries.desk import moderated_by
from carelore.moments.queries.promise import working_days
from carelore.moments.queries.queue import Tab, Wanted, counts, next_after, page_of
from carelore.places.models import Role
from tests import factories

STATES = [State.WAITING, State.RETURNED, State.DECLINED, State.ESCALATED]


@pytest.fixture
def stories(places, cast):
    """One in each state at the ward, one waiting at the other clinic, one in another country."""
    made = {state: factories.moment(places.ward, state=state) for state in STATES}
    made[State.PUBLISHED] = factories.published(places.ward, by=cast.moderator)
    made["hill"] = factories.moment(places.hill)
    made["abroad"] = factories.moment(factories.place("BOR", "country", name="Borea"))
    return made


def test_moderators_see_all_but_safeguarding_at_their_places(stories, cast):
    seen = set(moderated_by(cast.moderator))
    assert seen == {stories[key] for key in (State.WAITING, State.RETURNED, State.DECLINED, State.PUBLISHED, "hill")}


def test_safeguarding_sees_only_what_was_passed_on(stories, cast):
    assert set(moderated_by(cast.safeguarding)) == {stories[State.ESCALATED]}


@pytest.mark.parametrize("who", ["member", "outsider", "newcomer", "lead", "steward", "staff"])
def test_nobody_else_sees_anything(stories, cast, who):
    assert not moderated_by(getattr(cast, who)).exists()


def test_a_moderator_of_two_countries_sees_both_and_no_third(stories, places, cast):
    borea = stories["abroad"].place
    third = factories.moment(factories.place("CAL", "country", name="Calda"))
    both = factories.person("Two", roles={Role.MODERATOR: places.hill})
    both.role_grants.create(place=borea, role=Role.MODERATOR)
    assert set(moderated_by(both)) == {stories["hill"], stories["abroad"]}
    assert third not in moderated_by(both)


def test_risk_comes_first_then_age(places, cast):
    now = timezone.now()
    old = factories.moment(places.ward, received_at=now - timedelta(days=5))
    new = factories.moment(places.ward, received_at=now - timedelta(days=1))
    urgent = factories.moment(places.ward, urgency=3, received_at=now)
    judged_grave = factories.moment(places.ward, criticality=5, received_at=now)
    judged_harmless = factories.moment(places.ward, urgency=3, criticality=0, received_at=now - timedelta(days=9))
    page = page_of(cast.moderator, Wanted())
    assert page.moments == [judged_grave, urgent, judged_harmless, old, new]


def test_paging_skips_and_repeats_nothing_while_others_decide(places, cast):
    now = timezone.now()
    made = [factories.moment(places.ward, urgency=n % 3, received_at=now - timedelta(hours=n // 2)) for n in range(25)]
    first = page_of(cast.moderator, Wanted(), size=10)
    gone = first.moments[3]
    gone.state = State.DECLINED
    gone.save()
    second = page_of(cast.moderator, Wanted(), after=first.after, size=10)
    third = page_of(cast.moderator, Wanted(), after=second.after, size=10)
    seen = [*first.moments, *second.moments, *third.moments]
    assert len(seen) == len(set(seen)) == 25
    assert set(seen) == set(made)
    assert third.after == ""


@pytest.mark.parametrize("cursor", ["x", "1.2", "-1.2.3", "9.9.9.9", "٣.1.1", f"1.{10**17 - 1}.1", "1" * 60])
def test_a_cursor_that_cannot_be_read_does_no_harm(stories, cast, cursor):
    page_of(cast.moderator, Wanted(), after=cursor)
    page_of(cast.moderator, Wanted(tab=Tab.DECIDED), after=cursor)


def test_what_was_decided_lately_stands_newest_first(places, cast):
    now = timezone.now()
    made = {}
    for days in (3, 1, 200):
        at = now - timedelta(days=days)
        moment = made[days] = factories.moment(places.ward, state=State.DECLINED, decided_at=at)
        Decision.objects.create(
            moment=moment, act=Act.DECLINE, actor=cast.moderator, at=at,
            from_state=State.WAITING, to_state=State.DECLINED,
        )  # fmt: skip
    wanted = Wanted(tab=Tab.DECIDED)
    assert page_of(cast.moderator, wanted).moments == [made[1], made[3]]
    first = page_of(cast.moderator, wanted, size=1)
    assert page_of(cast.moderator, wanted, after=first.after, size=1).moments == [made[3]]
    assert counts(cast.moderator)[Tab.DECIDED] == Count(2)


def test_filters_narrow_the_list(places, cast):
    french = factories.moment(places.ward, language="fr", text="L’été dernier elle m’a tenu la main.")
    hill = factories.moment(places.hill)
    factories.moment(places.ward)
    assert page_of(cast.moderator, Wanted(language="fr")).moments == [french]
    assert page_of(cast.moderator, Wanted(words="ÉTÉ main")).moments == [french]
    assert page_of(cast.moderator, Wanted(place=places.hill)).moments == [hill]
    assert page_of(cast.moderator, Wanted(place=places.harbour, language="ar")).moments == []


def test_the_next_story_follows_even_when_this_one_has_left_the_list(places, cast):
    now = timezone.now()
    one, two, three = [factories.moment(places.ward, received_at=now - timedelta(days=days)) for days in (3, 2, 1)]
    two.state = State.DECLINED
    two.save()
    assert next_after(cast.moderator, two, Wanted()) == three
    assert next_after(cast.moderator, three, Wanted()) == one
    assert next_after(cast.moderator, one, Wanted(language="ar")) is None


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-03-02T08:00", "2026-03-02T20:00", 0),  # Monday
        ("2026-03-02T08:00", "2026-03-03T07:00", 1),
        ("2026-03-06T08:00", "2026-03-08T20:00", 0),  # Friday to Sunday
        ("2026-03-06T08:00", "2026-03-09T08:00", 1),
        ("2026-03-07T08:00", "2026-03-09T08:00", 1),  # Saturday
        ("2026-03-02T08:00", "2026-03-16T08:00", 10),
        ("2026-03-02T20:59", "2026-03-02T21:01", 1),  # midnight in Nairobi
    ],
)
def test_working_days_are_those_of_the_place(start, end, days):
    def at(text):
        return datetime.fromisoformat(text).replace(tzinfo=UTC)

    assert working_days(at(start), at(end), ZoneInfo("Africa/Nairobi")) == days


def test_the_oldest_counts_against_the_promise_in_its_places_zone(places, cast):
    with time_machine.travel("2026-03-09T21:30:00Z", tick=False):  # Tuesday 00:30 in Nairobi
        factories.moment(places.ward, received_at=datetime(2026, 3, 6, 8, tzinfo=UTC))
        wait = board_for(cast.moderator, Wanted()).oldest
    assert (wait.days, wait.promised, wait.is_overdue) == (2, 5, False)


def test_neighbours_on_the_list(places, cast):
    now = timezone.now()
    one, two, three = [factories.moment(places.ward, received_at=now - timedelta(days=days)) for days in (3, 2, 1)]
    before, after = board_for(cast.moderator, Wanted(), current=two).neighbours
    assert (before.moment, after.moment) == (one, three)

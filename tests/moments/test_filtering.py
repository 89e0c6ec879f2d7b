"""What is found by a hurried look is what a patient one would find, in the same order, and nothing beyond the gate."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carelore.moments.enums import Kind, Scope, State, Teller
from carelore.moments.models import Moment
from carelore.moments.queries import filtering
from carelore.moments.queries.counting import languages_of
from carelore.moments.queries.filtering import Wanted, found_by
from carelore.moments.queries.paging import page_of
from carelore.moments.queries.reading import visible_to
from tests import factories

LANGUAGES = ["en", "fr", "sw"]
MONTHS = [date(2026, 3, 1), date(2026, 4, 1)]

stories = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(list(Kind)),
            "teller": st.sampled_from([Teller.PATIENT, Teller.STAFF]),
            "language": st.sampled_from(LANGUAGES),
            "happened_on": st.sampled_from([None, *MONTHS]),
            "scope": st.sampled_from(list(Scope)),
            "text": st.sampled_from(["A nurse at night.", "A night.", "The sea."]),
            "state": st.sampled_from([State.PUBLISHED, State.PUBLISHED, State.WAITING]),
            "at": st.sampled_from(["harbour", "ward", "hill"]),
            "minute": st.integers(0, 3),
        }
    ),
    max_size=12,
)
wishes = st.fixed_dictionaries(
    {
        "words": st.sampled_from(["", "nurse", "NIGHT nurse"]),
        "kind": st.sampled_from(["", *Kind]),
        "teller": st.sampled_from(["", Teller.STAFF]),
        "language": st.sampled_from(["", *LANGUAGES]),
        "month": st.sampled_from([None, *MONTHS]),
    }
)


def fits(story, wish, places):
    """The same rule, of one story in plain Python."""
    return (
        all(word in story.text.lower() for word in wish["words"].lower().split())
        and wish["kind"] in {"", story.kind}
        and wish["teller"] in {"", story.teller}
        and wish["language"] in {"", story.language}
        and wish["month"] in {None, story.happened_on}
        and (not places or any(story.place.path.startswith(place.path) for place in places))
    )


def lay_down(made, places, by):
    Moment.objects.update(state=State.DECLINED, approval=None)
    Moment.objects.all().delete()
    for each in made:
        fields = {name: value for name, value in each.items() if name not in {"at", "minute", "state"}}
        at = getattr(places, each["at"])
        if each["state"] == State.PUBLISHED:
            when = datetime(2026, 5, 1, tzinfo=UTC) + timedelta(minutes=each["minute"])
            factories.published(at, by=by, published_at=when, **fields)
        else:
            factories.moment(at, **fields)


@pytest.mark.parametrize("counted", [0, 2, 100])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=stories, wish=wishes, where=st.sampled_from(["", "harbour", "coast"]), turned=st.booleans())
def test_what_is_found_is_what_fits_in_the_order_asked_for(
    cast, places, monkeypatch, counted, made, wish, where, turned
):
    monkeypatch.setattr(filtering, "MOST_COUNTED", counted)
    lay_down(made, places, cast.moderator)
    below = (getattr(places, where),) if where else ()
    for viewer in (AnonymousUser(), cast.outsider, cast.member):
        readable = list(visible_to(viewer).select_related("place"))
        fitting = [story for story in readable if fits(story, wish, below)]
        fitting.sort(key=lambda story: (story.published_at, story.pk), reverse=not turned)
        found = found_by(visible_to(viewer), Wanted(places=below, **wish))
        assert page_of(found.stories, oldest_first=turned).stories == fitting[:15]
        assert (found.number, found.more) == (min(len(fitting), counted), len(fitting) > counted)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=stories)
def test_the_languages_are_those_of_the_stories_behind_the_gate(cast, places, made):
    lay_down(made, places, cast.moderator)
    for viewer in (AnonymousUser(), cast.outsider, cast.member):
        gate = visible_to(viewer)
        assert languages_of(gate, states=[State.PUBLISHED]) == sorted({story.language for story in gate})


def test_more_than_are_counted_are_said_to_be_more(client, cast, places, monkeypatch):
    monkeypatch.setattr(filtering, "MOST_COUNTED", 2)
    for _ in range(3):
        factories.published(places.ward, by=cast.moderator)
    assert "More than 2 stories" in client.get("/moments/").text

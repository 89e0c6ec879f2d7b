"""The page of a place's numbers, and its table."""

import csv
import re
from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from carelore.moments.enums import Kind, Principle, Teller
from carelore.moments.models import PrincipleMark
from carelore.places.models import Role
from tests import factories

NOW = datetime(2026, 9, 10, 9, tzinfo=UTC)
MARCH, MAY = date(2026, 3, 1), date(2026, 5, 1)


@pytest.fixture(autouse=True)
def _clock():
    with time_machine.travel(NOW, tick=False):
        yield


def told(cast, place, number, **fields):
    return [factories.published(place, by=cast.moderator, **{"happened_on": MARCH, **fields}) for _ in range(number)]


def words(response):
    text = re.sub(r"<(svg|style).*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def cells(client, place, query=""):
    content = client.get(f"/insight/{place.code}.csv{query}").content.decode("utf-8-sig")
    return {tuple(line[:3]) + tuple(line[4:6]): line[6] for line in csv.reader(StringIO(content))}


@pytest.fixture
def reader(client, cast):
    client.force_login(cast.lead)
    return client


def test_it_says_in_words_how_many_and_how_they_were_answered(reader, cast, places):
    told(cast, places.ward, 6, answered_at=NOW + timedelta(days=3), published_at=NOW)
    told(cast, places.ward, 5, kind=Kind.MISSING)
    said = words(reader.get("/insight/AVR-SC-01-W4/"))
    assert (
        "11 stories from 2026 were told here. About 5 of 10 were answered, half of these within 3 days. "
        "5 tell of a time when kindness was missing. No change has been planned or made for these yet." in said
    )


def test_fewer_than_five_say_nothing(reader, cast, places):
    told(cast, places.ward, 4)
    page = reader.get("/insight/AVR-SC-01-W4/")
    assert ("Too few stories to show numbers" in words(page), 'class="columns"' in page.content.decode()) == (
        True,
        False,
    )


def test_a_place_without_stories_says_so(reader, places):
    assert "Nobody has told a story here yet from this year" in words(reader.get("/insight/AVR-SC-01-W4/"))


def test_a_place_beside_a_small_one_is_silent_with_it(reader, cast, places):
    told(cast, places.ward, 3)
    told(cast, places.harbour, 6)
    told(cast, places.hill, 20)
    found = cells(reader, places.harbour)
    assert [
        found["AVR-SC-01", "Harbour hospital", "place and all in it", "stories", ""],
        found["AVR-SC-01-W4", "Ward 4", "place and all in it", "stories", ""],
        found["AVR-SC-01", "Harbour hospital", "place itself", "stories", ""],
    ] == ["9", "hidden", "hidden"]


def test_months_marks_and_tellers_are_counted(reader, cast, places):
    told(cast, places.ward, 7, teller=Teller.STAFF)
    for story in told(cast, places.ward, 5, happened_on=MAY):
        PrincipleMark.objects.create(moment=story, principle=Principle.CONTINUITY, assigned_by=cast.moderator)
    found = cells(reader, places.ward)
    here = ("AVR-SC-01-W4", "Ward 4", "place and all in it")
    numbers = {key[3:]: number for key, number in found.items() if key[:3] == here and number != "0"}
    assert numbers == {
        ("stories", ""): "12",
        ("month", "2026-03"): "7",
        ("month", "2026-05"): "5",
        ("kind", "kindness"): "12",
        ("teller", "patient"): "5",
        ("teller", "staff"): "7",
        ("principle", "continuity"): "5",
    }


def test_without_a_month_the_one_in_which_it_was_told_counts(reader, cast, places):
    told(cast, places.ward, 5, happened_on=None, received_at=datetime(2026, 4, 9, tzinfo=UTC))
    told(cast, places.ward, 6, happened_on=None, received_at=datetime(2026, 2, 9, tzinfo=UTC))
    found = cells(reader, places.ward)
    here = ("AVR-SC-01-W4", "Ward 4", "place and all in it", "month")
    assert [found[*here, f"2026-0{month}"] for month in range(1, 10)] == ["0", "6", "0", "5", "0", "0", "0", "0", "0"]


def test_only_published_stories_count(reader, cast, places):
    told(cast, places.ward, 5)
    factories.moment(places.ward, happened_on=MARCH)
    assert cells(reader, places.ward)["AVR-SC-01-W4", "Ward 4", "place and all in it", "stories", ""] == "5"


def test_nine_of_ten_answered_hides_the_one(reader, cast, places):
    told(cast, places.ward, 9, answered_at=NOW, published_at=NOW)
    told(cast, places.ward, 1)
    assert cells(reader, places.ward)["AVR-SC-01-W4", "Ward 4", "place and all in it", "answered", ""] == "hidden"


def test_everybody_who_may_look_sees_the_same_numbers(client, cast, places):
    told(cast, places.ward, 3)
    told(cast, places.harbour, 9)
    seen = []
    for who in (cast.member, cast.moderator, cast.lead):
        client.force_login(who)
        seen.append(client.get("/insight/AVR-SC-01.csv").content)
    assert seen[0] == seen[1] == seen[2]


def test_numbers_stand_still_for_the_day_unless_many_stories_come(reader, cast, places):
    here = ("AVR-SC-01-W4", "Ward 4", "place and all in it", "stories", "")
    told(cast, places.ward, 5)
    first = cells(reader, places.ward)[here]
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        told(cast, places.ward, 7)
        few = cells(reader, places.ward)[here]
        told(cast, places.ward, 13)
        many = cells(reader, places.ward)[here]
    assert (first, few, many) == ("5", "5", "25")


def test_the_next_day_they_are_counted_anew(reader, cast, places):
    told(cast, places.ward, 5)
    reader.get("/insight/AVR-SC-01-W4/")
    told(cast, places.ward, 1)
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        reader.force_login(cast.lead)
        assert cells(reader, places.ward)["AVR-SC-01-W4", "Ward 4", "place and all in it", "stories", ""] == "6"


def test_another_year_can_be_chosen_and_nonsense_cannot(reader, cast, places):
    told(cast, places.ward, 5, happened_on=date(2024, 3, 1))
    told(cast, places.ward, 6)
    said = [words(reader.get(f"/insight/AVR-SC-01-W4/?year={year}")) for year in ("2024", "1850", "x")]
    assert [re.search(r"\d+ stories from \d+", each).group() for each in said] == [
        "5 stories from 2024",
        "6 stories from 2026",
        "6 stories from 2026",
    ]


def test_early_in_a_year_the_last_one_is_shown(reader, cast, places):
    told(cast, places.ward, 5, happened_on=date(2025, 3, 1))
    assert "5 stories from 2025" in words(reader.get("/insight/AVR-SC-01-W4/"))


def test_who_has_one_place_comes_to_it_at_once(client, cast):
    client.force_login(cast.member)
    assert client.get("/insight/").headers["Location"] == "/insight/AVR-SC-01/"


def test_who_has_several_chooses(client, cast, places):
    client.force_login(factories.person("Two", roles={Role.READER: places.ward, Role.LEAD: places.hill}))
    assert re.findall(r"/insight/([A-Z0-9-]+)/", client.get("/insight/").content.decode()) == [
        "AVR-SC-01-W4",
        "AVR-SC-02",
    ]


@pytest.mark.parametrize("path", ["/insight/AVR-SC/", "/insight/AVR-SC.csv"])
def test_the_place_above_one_s_own_is_closed(client, cast, path):
    client.force_login(cast.member)
    assert client.get(path).status_code == 403


def test_the_way_up_ends_at_one_s_own_place(client, cast, places):
    told(cast, places.ward, 5)
    client.force_login(cast.member)
    page = client.get("/insight/AVR-SC-01-W4/").content.decode()
    assert re.findall(r'<li><a href="/insight/([A-Z0-9-]+)/', page) == ["AVR-SC-01"]


def test_a_place_s_name_is_never_a_formula(reader, cast, places):
    places.ward.name = "=HYPERLINK(1)"
    places.ward.save()
    told(cast, places.ward, 5)
    assert ("AVR-SC-01-W4", "'=HYPERLINK(1)", "place and all in it", "stories", "") in cells(reader, places.ward)


def test_charts_are_small_and_carry_no_style(reader, cast, places):
    for month in range(1, 10):
        told(cast, places.ward, 5, happened_on=date(2026, month, 1))
    page = reader.get("/insight/AVR-SC-01-W4/").content.decode()
    drawn = re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL)
    assert (max(map(len, drawn)) < 6 * 1024, [each for each in drawn if "style" in each]) == (True, [])


def test_queries_do_not_grow(reader, cast, places):
    """The first of a day counts, and keeps what it counted; those after it only look."""

    def looked_at():
        counts = []
        for _ in range(2):
            with CaptureQueriesContext(connection) as queries:
                assert reader.get("/insight/AVR-SC-01/").status_code == 200
            counts.append(len(queries))
        return counts

    told(cast, places.ward, 6)
    told(cast, factories.place("U0", parent=places.harbour), 1)
    one = looked_at()
    told(cast, places.ward, 29)
    for number in range(1, 30):
        told(cast, factories.place(f"U{number}", parent=places.harbour), 1)
    thirty = looked_at()
    assert (thirty[0] <= one[0], thirty[1] == one[1], one[1] <= 12) == (True, True, True)

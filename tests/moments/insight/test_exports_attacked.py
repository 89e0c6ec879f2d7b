"""All tables that the site gives out, of every place, put together and solved."""

import csv
import random
import re
from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
import time_machine

from carelore.moments.enums import Kind, Principle, Teller
from carelore.moments.insight.rows import HERE, is_small
from carelore.moments.models import PrincipleMark
from carelore.places.models import Place
from tests import factories
from tests.moments.insight.solver import Attacker, Cell

NOW = datetime(2026, 12, 10, 9, tzinfo=UTC)
NUMBERS = {"harbour": 9, "ward": 14, "hill": 22, "coast": 3, "avria": 6}


@pytest.fixture
def tables(client, cast, places):
    """`{code: rows of its CSV file}`, and the page of each, as the lead of the country gets them."""
    chance = random.Random(7)
    with time_machine.travel(NOW, tick=False):
        for name, number in NUMBERS.items():
            for _ in range(number):
                tell(chance, getattr(places, name), cast.moderator)
        client.force_login(cast.lead)
        found = {}
        for place in Place.objects.all():
            content = client.get(f"/insight/{place.code}.csv").content.decode("utf-8-sig")
            page = client.get(f"/insight/{place.code}/").content.decode()
            found[place.code] = list(csv.DictReader(StringIO(content))), page
    return found


def tell(chance, place, by):
    answered = NOW + timedelta(days=2) if chance.random() < 0.6 else None
    story = factories.published(
        place,
        by=by,
        published_at=NOW,
        happened_on=date(2026, chance.choice([3, 3, 4, 5, 9]), 1),
        teller=chance.choice([Teller.PATIENT, Teller.PATIENT, Teller.STAFF, Teller.STUDENT]),
        kind=chance.choice([Kind.KINDNESS, Kind.KINDNESS, Kind.MISSING]),
        answered_at=answered,
        planned_at=answered if chance.random() < 0.4 else None,
    )
    for principle in Principle:
        if chance.random() < 0.3:
            PrincipleMark.objects.create(moment=story, principle=principle, assigned_by=by)


def read(tables):
    """`{key of the row: {(what, which): number}}`; a row in the tables of two places says the same in both."""
    found = {}
    for rows, _page in tables.values():
        for row in rows:
            key = (row["place"], row["row"])
            number = None if row["number"] == "hidden" else int(row["number"])
            assert found.setdefault(key, {}).setdefault((row["what"], row["which"]), number) == number
    return found


def as_parts(numbers):
    def of(what):
        return [number for (each, which), number in numbers.items() if each == what and which != "half within days"]

    kinds = dict(zip(("kindness", "missing"), of("kind"), strict=True))
    return {
        "stories": of("stories"),
        "months": of("month"),
        "tellers": of("teller"),
        "principles": of("principle"),
        "concerns": [kinds["missing"]],
        "answered": of("answered"),
        "changed": of("change planned or made"),
    }


def test_no_hidden_number_can_be_worked_out_from_all_tables(tables):
    places = {place.code: place.path for place in Place.objects.all()}
    leaves = {path + HERE for path in places.values()}
    rows = {}
    for (code, row), numbers in read(tables).items():
        path = places[code] + (HERE if row == "place itself" else "")
        rows[path] = ({leaf for leaf in leaves if leaf.startswith(path)}, as_parts(numbers))
    attacker = Attacker(leaves, rows, [])
    cells = [(cell, shown) for key in rows for cell, shown in attacker.cells(key)]
    assert [cell for cell, shown in cells if shown is not None and is_small(shown)] == []
    hidden = [cell for cell, shown in cells if shown is None]
    assert Cell(places["AVR-SC"] + HERE, "stories", 0) in hidden
    for cell in random.Random(1).sample(hidden, 40):
        least, most = attacker.range_of(cell)
        assert most - least >= 5 or most == 0, (cell, least, most)


def test_pages_show_no_other_numbers_than_the_tables(tables):
    for rows, page in tables.values():
        shown = {row["number"] for row in rows} | {"–"}
        shown |= {str(_difference(rows, *pair)) for pair in [("stories", "answered"), ("kind", "change")]}
        cells = re.findall(r'<td class="number">(?:<span aria-hidden="true">)?([^<]*)', page)
        assert {cell.strip() for cell in cells} - shown == set()


def _difference(rows, whole, part):
    """What was not answered, what led to no change: said on the page of the place itself."""
    own = [row for row in rows if row["place"] == rows[0]["place"] and row["row"] == rows[0]["row"]]
    of = [row["number"] for row in own if row["what"] == whole][-1]
    some = next(row["number"] for row in own if row["what"].startswith(part) and row["which"] != "half within days")
    return int(of) - int(some) if "hidden" not in {of, some} else "–"

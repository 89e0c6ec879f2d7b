"""The lines of the desk's list."""

from datetime import timedelta
from unicodedata import normalize

import pytest
from django.template.defaultfilters import truncatechars, truncatewords
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.enums import State
from carelore.moments.queries.board import board_for
from carelore.moments.queries.queue import Tab, Wanted
from carelore.moments.views.lines import lines_of, opening_of
from tests import factories


@given(st.text(st.sampled_from("ab \n\u0301éش'…<&"), max_size=200))
def test_an_opening_is_cut_as_templates_cut_it(text):
    assert normalize("NFC", opening_of(text)) == truncatechars(truncatewords(text, 12), 90)


def test_a_line_leads_to_its_story_and_back_to_this_list(places, cast):
    first = factories.moment(places.ward, urgency=3, suspicion="quick")
    second = factories.moment(places.hill, language="fr")
    [one, two] = lines_of(board_for(cast.moderator, Wanted()), Tab.WAITING, "?language=en")
    assert (one.address, two.address) == (
        f"/moderate/{first.slug}/?language=en",
        f"/moderate/{second.slug}/?language=en",
    )
    assert [(line.is_current, line.is_first, line.is_suspect, line.language) for line in (one, two)] == [
        (True, True, True, "en"),
        (False, False, False, "fr"),
    ]
    assert (one.within, one.place) == ("Harbour hospital", "Ward 4")
    assert (two.within, two.place) == ("", "Hill clinic")


@pytest.mark.parametrize(
    ("tab", "fields", "standing"),
    [
        (Tab.WAITING, {}, ""),
        (Tab.WAITING, {"received_at": timezone.now() - timedelta(days=30)}, "Overdue"),
        (Tab.RETURNED, {"state": State.RETURNED, "received_at": timezone.now() - timedelta(days=30)}, ""),
        (Tab.DECIDED, {"state": State.DECLINED, "decided_at": timezone.now()}, "Declined"),
        (Tab.SAFEGUARDING, {"state": State.ESCALATED, "withdrawn_at": timezone.now()}, "Taken back by its author"),
    ],
)
def test_a_line_says_how_its_story_stands(places, cast, tab, fields, standing):
    factories.moment(places.ward, **fields)
    viewer = cast.safeguarding if tab == Tab.SAFEGUARDING else cast.moderator
    [line] = lines_of(board_for(viewer, Wanted(tab=tab)), tab, "")
    assert line.standing == standing

"""Names that a chosen recogniser finds reach the desk, through the worker and the cache."""

import pytest

from carelore.moments import receivers
from carelore.moments.enums import State
from carelore.moments.models import Moment, Redaction
from carelore.moments.queries.pieces import pieces_of
from carelore.moments.services import recognising
from tests import factories

TEXT = "the bay was calm and yrsa read to me"


class StandIn:
    name = "stand-in"

    def __init__(self) -> None:
        self.read: list[str] = []

    def find(self, text: str) -> list[tuple[int, int]]:
        self.read.append(text)
        start = text.find("yrsa")
        return [(start, start + 4)] if start >= 0 else []


@pytest.fixture
def recogniser(settings, monkeypatch, request):
    settings.NAMES = f"stand-in of {request.node.name}"
    found = StandIn()
    monkeypatch.setattr(recognising, "chosen", lambda wanted: found)
    return found


def shown(moment: Moment, *marks: Redaction) -> list[str]:
    return [piece.text for piece in pieces_of(moment.text, marks, moment.language) if piece.span]


def test_the_worker_reads_what_waits_and_the_desk_shows_it(recogniser, places):
    moment = factories.moment(places.ward, text=TEXT, state=State.WAITING)
    assert shown(moment) == []
    receivers.look_for_names()
    assert (shown(moment), recogniser.read) == (["yrsa"], [TEXT])


def test_a_story_is_read_once(recogniser, places):
    factories.moment(places.ward, text="nothing to see", state=State.WAITING)
    assert (recognising.recognise_waiting(), recognising.recognise_waiting()) == (1, 0)


def test_published_stories_are_not_read(recogniser, places):
    factories.moment(places.ward, text=TEXT, state=State.DECLINED)
    assert recognising.recognise_waiting() == 0


def test_the_oldest_are_read_first_and_no_more_than_fit(recogniser, places):
    for number in range(3):
        factories.moment(places.ward, text=f"story {number}", state=State.WAITING)
    assert (recognising.recognise_waiting(limit=2), recogniser.read) == (2, ["story 0", "story 1"])


def test_a_mark_before_the_name_shifts_it_and_one_over_it_hides_it(recogniser, places):
    moment = factories.moment(places.ward, text=TEXT, state=State.WAITING)
    recognising.recognise_waiting()
    before = Redaction(moment=moment, start=0, end=7, replacement="[place]")
    over = Redaction(moment=moment, start=TEXT.index("yrsa"), end=TEXT.index("yrsa") + 4, replacement="[name]")
    assert (shown(moment, before), shown(moment, over)) == (["yrsa"], [])


def test_without_a_recogniser_nothing_is_asked(settings, places, django_assert_num_queries):
    settings.NAMES = ""
    moment = factories.moment(places.ward, text=TEXT, state=State.WAITING)
    with django_assert_num_queries(0):
        assert (recognising.recognise_waiting(), shown(moment)) == (0, [])

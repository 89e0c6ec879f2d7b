"""What a machine may have sent is marked; who sends too much is asked to wait, and loses nothing."""

import pytest

from carelore.common.models import Count
from carelore.moments.enums import State
from carelore.moments.models import Moment
from carelore.moments.suspicion import SUSPICIONS, words_of
from carelore.moments.views import telling
from tests.moments.telling import faults, stamp


@pytest.mark.parametrize(
    ("changes", "mark"),
    [
        ({"website": "http://pills.example"}, "trap"),
        ({"age": 1}, "quick"),
        ({"age": 3 * 24 * 3600}, "old"),
        ({"stamp": None}, "unstamped"),
        ({"stamp": "forged"}, "unstamped"),
        ({"stamp": "forged", "website": "x"}, "trap unstamped"),
        ({}, ""),
    ],
)
def test_a_suspect_is_queued_and_marked_never_dropped(send, changes, mark):
    if "age" in changes:
        changes = {"stamp": stamp(age=changes["age"])}
    assert send(**changes).status_code == 302
    moment = Moment.objects.get()
    assert (moment.state, moment.suspicion) == (State.WAITING, mark)
    assert words_of(mark) == [str(SUSPICIONS[each]) for each in mark.split()]


@pytest.mark.parametrize(("step", "limit"), [("send", 600), ("check", 1200)])
def test_past_the_limit_the_page_is_kind_and_keeps_the_words(send, step, limit, monkeypatch):
    assert telling.LIMITS[step] == limit
    monkeypatch.setitem(telling.LIMITS, step, 1)
    send(step=step)
    response = send(step=step, text="Another story that nobody should lose.")
    assert response.status_code == 429
    assert "Another story that nobody should lose." in response.content.decode()
    assert "Please wait a little." in response.content.decode()
    assert not faults(response)


def test_a_whole_hospital_behind_one_address_is_heard_and_the_crowd_is_marked(send, monkeypatch):
    monkeypatch.setattr(telling, "CROWD", 2)
    monkeypatch.setattr(telling, "SUSPECT", 1)
    answers = [send(text=f"Another nurse sat with us on this night, number {number}.") for number in range(4)]
    assert {answer.status_code for answer in answers} == {302}
    assert list(Moment.objects.order_by("pk").values_list("suspicion", flat=True)) == ["", "", "crowd", "crowd"]
    assert words_of("crowd") == [str(SUSPICIONS["crowd"])]


def test_what_a_machine_may_have_sent_is_soon_too_much_and_then_people_are_still_heard(send, monkeypatch):
    monkeypatch.setattr(telling, "SUSPECT", 2)
    assert [send(stamp="forged").status_code for _number in range(3)] == [302, 302, 429]
    assert send().status_code == 302


def test_the_limit_keeps_no_address(send):
    send()
    assert "127.0.0.1" not in str(list(Count.objects.values()))

"""Pages kept by several real processes, and a change that comes from one more."""

import signal

import pytest
from django.db import connection

from tests.machinery.processes import until

MODEL = "from carelore.people.models import NetworkSettings as N; "
NAME = MODEL + "N.objects.update_or_create(pk=1, defaults={{'name': '{}'}})"
DYING = (
    "import os; from django.db import transaction; from carelore.common.pages import watch; "
    "watch.announce = lambda changes: os.kill(os.getpid(), 9); "
    f"{MODEL}N.objects.filter(pk=1).update(name='After')"
)
pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="with databases of their own, once is enough")


def names(house, times=40):
    """What the network is called, on so many connections, which the processes share among them."""
    return {"After" in house.get("/about/")[1] for _time in range(times)}


def test_what_one_process_commits_all_others_show_at_once(houses):
    house = houses(CARELORE_PROCESSES="2")
    house.serve("--no-worker")
    assert house.run("shell", "-c", NAME.format("Before")).wait(60) == 0
    assert names(house) == {False}
    assert house.run("shell", "-c", NAME.format("After")).wait(60) == 0
    assert names(house) == {True}


def test_what_a_process_committed_before_it_was_killed_is_shown_once_the_worker_has_told(houses):
    house = houses(CARELORE_PROCESSES="2")
    house.serve()
    assert house.run("shell", "-c", NAME.format("Before")).wait(60) == 0
    assert names(house) == {False}
    assert house.run("shell", "-c", DYING).wait(60) == -signal.SIGKILL
    assert until(lambda: names(house) == {True}, 30)

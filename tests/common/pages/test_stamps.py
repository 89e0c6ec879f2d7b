"""Numbers that all processes see at once."""

import multiprocessing
import sys

import pytest

from carelore.common.pages.stamps import EVERYTHING, TICK, Change, Stamps

ADDED, ALTERED = Change("moments_moment", altered=False), Change("moments_moment", altered=True)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "pages.stamps"


@pytest.mark.parametrize(
    ("change", "unmoved", "unaltered"),
    [
        (ADDED, False, True),
        (ALTERED, False, False),
        (EVERYTHING, False, False),
        (Change("places_place", altered=True), True, True),
    ],
)
def test_another_process_that_has_the_file_open_sees_what_moved(path, change, unmoved, unaltered):
    here, there = Stamps(path), Stamps(path)
    seen = there.seen(["moments_moment"])
    here.move([change])
    assert (there.unmoved(seen), there.unaltered(seen)) == (unmoved, unaltered)


@pytest.mark.parametrize("change", [ADDED, ALTERED, EVERYTHING])
def test_whatever_moves_makes_the_tick_another(path, change):
    here, there = Stamps(path), Stamps(path)
    before = there.words[TICK]
    here.move([change])
    assert there.words[TICK] == before + 1


def test_who_sees_the_new_tick_sees_what_has_moved(path):
    """Readers rely on it: the tick is written last."""
    here, there = Stamps(path), Stamps(path)
    seen, at_each_count = here.seen(["moments_moment"]), []
    here._count = lambda word: (Stamps._count(here, word), at_each_count.append((word == TICK, there.unmoved(seen))))
    here.move([ADDED])
    assert at_each_count == [(False, False), (True, False)]


def _move_often(path, times):
    here = Stamps(path)
    for _time in range(times):
        here.move([ALTERED])


def test_no_count_is_lost_between_processes(path):
    here = Stamps(path)
    ((_everything, _), (place, before)) = here.seen(["moments_moment"])
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=_move_often, args=(path, 300)) for _process in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    counted = int.from_bytes(here.map[place][8:], sys.byteorder) - int.from_bytes(before[8:], sys.byteorder)
    assert counted == 900


def test_a_file_that_was_replaced_is_opened_anew_and_equals_nothing_seen_before(path):
    here = Stamps(path)
    seen = here.seen(["moments_moment"])
    path.unlink()
    Stamps(path).move([ADDED])
    assert here.is_current() is False
    here.mend()
    assert (here.is_current(), here.unmoved(seen)) == (True, False)

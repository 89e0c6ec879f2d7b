"""Web processes of one machine that start together gather static files one after the other."""

import fcntl

import pytest

from carelore.config.serving import one_at_a_time


def test_who_comes_second_waits(tmp_path):
    lock = tmp_path / "static.lock"
    with one_at_a_time(lock), lock.open("w") as second, pytest.raises(BlockingIOError):
        fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with lock.open("w") as second:
        fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)

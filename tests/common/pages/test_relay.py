"""Two machines, each with a file of its own, and a real Redis between them."""

import os
import time

import pytest
import redis

from carelore.common.pages import relay
from carelore.common.pages.stamps import Change, Stamps
from tests.machinery.processes import until

REDIS = os.environ.get("CARELORE_TEST_REDIS_URL", "")
ADDED = Change("moments_moment", altered=False)
needs_redis = pytest.mark.skipif(not REDIS, reason="CARELORE_TEST_REDIS_URL names no Redis")


@pytest.fixture
def network(settings, tmp_path, monkeypatch):
    """`here` tells, `there` follows."""
    here, there = Stamps(tmp_path / "here"), Stamps(tmp_path / "there")
    settings.PAGES_RELAY = REDIS
    settings.SECRET_KEY = f"a network of its own in {tmp_path}"
    monkeypatch.setattr(relay, "stamps", lambda: here)
    monkeypatch.setattr(relay, "_failed", 0.0)
    follower = relay.Follower(there, REDIS)
    yield here, there, follower
    follower.stop()
    if follower.is_alive():
        follower.join(5)
    redis.Redis.from_url(REDIS).delete(relay.stream())


@needs_redis
def test_what_one_machine_changes_moves_the_stamps_of_the_other_within_a_second(network):
    _here, there, follower = network
    follower.start()
    assert until(follower.is_sure, 5)
    seen, other = there.seen(["moments_moment"]), there.seen(["places_place"])
    began = time.monotonic()
    relay.tell([ADDED])
    assert until(lambda: not there.unmoved(seen), 5)
    assert time.monotonic() - began < 1
    assert (there.unaltered(seen), there.unmoved(other)) == (True, True)


@needs_redis
def test_who_begins_to_listen_trusts_nothing_from_before(network):
    _here, there, follower = network
    seen = there.seen(["places_place"])
    follower.start()
    assert until(follower.is_sure, 5)
    assert there.unaltered(seen) is False


@needs_redis
def test_a_machine_does_not_hear_itself(network, tmp_path):
    here, _there, _follower = network
    own = relay.Follower(here, REDIS)
    seen = here.seen(["moments_moment"])
    own._take({b"by": here.machine.encode(), b"what": b'[["moments_moment", true]]'})
    assert here.unmoved(seen)


def test_without_an_answer_from_redis_nobody_is_sure_and_nobody_waits_for_each_change(settings, tmp_path, monkeypatch):
    settings.PAGES_RELAY = "redis://127.0.0.1:1/0"
    monkeypatch.setattr(relay, "_failed", 0.0)
    follower = relay.Follower(Stamps(tmp_path / "x"), settings.PAGES_RELAY)
    follower.start()
    relay.tell([ADDED])
    failed = relay._failed
    relay.tell([ADDED])
    assert (relay.is_well(), relay._failed, follower.is_sure(), relay.hears()) == (False, failed, False, False)
    follower.stop()
    follower.join(5)

"""Counting goes on while Redis is away."""

import pytest
from django.core.cache import caches

from carelore.common.cache import SturdyCache

NOBODY = {"BACKEND": "carelore.common.cache.SturdyCache", "LOCATION": "redis://127.0.0.1:1/0"}


@pytest.fixture
def cache(settings, monkeypatch):
    settings.CACHES = {"default": NOBODY, "instead": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    monkeypatch.setattr(SturdyCache, "_away_until", 0.0)
    caches["instead"].clear()
    return caches["default"]


def test_without_redis_the_other_cache_answers(cache):
    cache.set("a", 1, 60)
    assert cache.add("a", 2) is False
    assert (cache.get("a"), cache.incr("a"), cache.has_key("a"), cache.touch("a", 60)) == (1, 2, True, True)
    cache.set_many({"b": 3})
    assert cache.get_many(["a", "b"]) == {"a": 2, "b": 3}
    cache.delete_many(["b"])
    assert (cache.delete("a"), cache.get("a"), cache.get_or_set("c", 5)) == (True, None, 5)
    cache.clear()
    assert cache.get("c") is None


def test_redis_is_not_asked_again_at_every_step(cache, monkeypatch):
    cache.get("a")
    asked = []
    monkeypatch.setattr("django.core.cache.backends.redis.RedisCache.get", lambda *_args: asked.append(1))
    cache.get("a")
    assert asked == []

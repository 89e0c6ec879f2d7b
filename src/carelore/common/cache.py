"""A cache in Redis that does without Redis while it is away, counting in the database instead.

What is counted there limits guessing of passwords and codes: it must not stop with Redis, nor may people be kept from
signing in. What was counted before counts anew; nothing else is lost.
"""

import time
from typing import Any

import structlog
from django.core.cache import caches
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import ConnectionError as RedisAway
from redis.exceptions import TimeoutError as RedisSilent

log = structlog.get_logger("carelore.cache")

INSTEAD = "instead"
PAUSE = 5.0  # seconds for which Redis is not asked again, so that nobody waits for it at every step


class SturdyCache(RedisCache):
    """Redis, or else the cache named `instead`."""

    _away_until = 0.0

    def _ask(self, name: str, *args: Any, **options: Any) -> Any:
        if time.monotonic() >= SturdyCache._away_until:
            try:
                return getattr(super(), name)(*args, **options)
            except (RedisAway, RedisSilent) as error:
                SturdyCache._away_until = time.monotonic() + PAUSE
                log.warning("Redis away", kind=type(error).__name__)
        return getattr(caches[INSTEAD], name)(*args, **options)

    def add(self, *args: Any, **options: Any) -> bool:
        return bool(self._ask("add", *args, **options))

    def get(self, *args: Any, **options: Any) -> Any:
        return self._ask("get", *args, **options)

    def set(self, *args: Any, **options: Any) -> None:
        self._ask("set", *args, **options)

    def touch(self, *args: Any, **options: Any) -> bool:
        return bool(self._ask("touch", *args, **options))

    def delete(self, *args: Any, **options: Any) -> bool:
        return bool(self._ask("delete", *args, **options))

    def has_key(self, *args: Any, **options: Any) -> bool:
        return bool(self._ask("has_key", *args, **options))

    def incr(self, *args: Any, **options: Any) -> int:
        return int(self._ask("incr", *args, **options))

    def get_many(self, *args: Any, **options: Any) -> dict[Any, Any]:
        return dict(self._ask("get_many", *args, **options))

    def set_many(self, *args: Any, **options: Any) -> list[Any]:
        return list(self._ask("set_many", *args, **options))

    def delete_many(self, *args: Any, **options: Any) -> None:
        self._ask("delete_many", *args, **options)

    def clear(self) -> None:
        self._ask("clear")

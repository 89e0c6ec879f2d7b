"""Names that the recogniser found, kept in the cache for the desk: offsets under a keyed digest, never words.

The cache may forget them; the worker then finds them again.
"""

from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.utils.crypto import salted_hmac

from carelore.moments.identity.recognisers import Bounds

KEPT = timedelta(days=30)


def kept(text: str) -> list[Bounds]:
    """What was found in this text; nothing while no recogniser is chosen, or none has come to it yet."""
    if not settings.NAMES:
        return []
    return [(start, end) for start, end in cache.get(_key(text)) or []]


def missing(texts: Iterable[str]) -> list[str]:
    """Those of the texts of which nothing is kept, not even that there are no names."""
    keys = {_key(text): text for text in texts}
    known = cache.get_many(keys)
    return [text for key, text in keys.items() if key not in known]


def keep(text: str, names: list[Bounds]) -> None:
    cache.set(_key(text), [list(bounds) for bounds in names], KEPT.total_seconds())


def _key(text: str) -> str:
    digest = salted_hmac("carelore.names", f"{settings.NAMES}\n{text}".encode("utf-8", "replace"), algorithm="sha256")
    return f"names:{digest.hexdigest()}"

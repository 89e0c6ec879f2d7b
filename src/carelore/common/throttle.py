"""Limits on what a stranger may post, counted in the database, where every process sees them.

A count is kept for a purpose, a source and a window of time. The source (a network address) is stored only as a keyed
hash that changes daily.
"""

from datetime import timedelta
from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from carelore.common.models import Count


def source_of(request: HttpRequest) -> str:
    """The sender's network: the peer's address, or the one as many steps back as there are trusted proxies.

    Of an IPv6 address the first half: the rest is the sender's own to choose, and would make 2^64 sources of one.
    """
    steps = settings.TRUSTED_PROXIES
    forwarded = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if part.strip()]
    if steps and len(forwarded) >= steps:
        return _network(forwarded[-steps])
    return _network(request.META.get("REMOTE_ADDR", "") or "unknown")


def _network(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped or IPv6Address(int(found) >> 64 << 64))


def exceeded(purpose: str, source: str, *, limit: int, window: timedelta) -> bool:
    """Count one act of `source` and say whether it is past `limit` acts in the running `window`."""
    now = timezone.now()
    seconds = int(window.total_seconds())
    number = int(now.timestamp()) // seconds
    key = salted_hmac("carelore.throttle", f"{now:%Y-%m-%d} {purpose} {source}", algorithm="sha256").hexdigest()[:32]
    Count.objects.bulk_create(
        [Count(key=key, window=number, acts=0, until=now + window)],
        ignore_conflicts=True,
    )
    Count.objects.filter(key=key, window=number).update(acts=F("acts") + 1)
    return Count.objects.values_list("acts", flat=True).get(key=key, window=number) > limit


def forget_old() -> int:
    """Drop the counts of windows that have ended; the worker calls this now and then."""
    return Count.objects.filter(until__lt=timezone.now()).delete()[0]

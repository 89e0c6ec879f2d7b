"""Where files that people upload are kept: a folder of the home, or a bucket of a store that speaks S3, by its address.

    s3://KEY:SECRET@HOST:PORT/BUCKET?region=REGION&secure=0

Without a host it is Amazon's own; `secure=0` speaks plain HTTP, for a store on the same private network.
"""

from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

KNOWN = {"region", "secure", "prefix"}


def is_usable(url: str) -> bool:
    """Whether this address names a store: a key, its secret, a bucket, and nothing unknown."""
    try:
        parts = urlsplit(url)
        _port = parts.port
    except ValueError:
        return False
    asked = dict(parse_qsl(parts.query, keep_blank_values=True))
    bucket = parts.path.strip("/")
    whole = bool(parts.username and parts.password and bucket) and "/" not in bucket
    region = bool(parts.hostname or asked.get("region"))
    return parts.scheme == "s3" and whole and region and set(asked) <= KNOWN and asked.get("secure", "1") in {"0", "1"}


def backend(url: str) -> str:
    """The class that keeps them; the disk when there is no address."""
    return "carelore.common.objects.ObjectStore" if url else "django.core.files.storage.FileSystemStorage"


def store(url: str) -> dict[str, Any]:
    """What `ObjectStore` must know of the store, in the words of django-storages; nothing when there is none."""
    if not url:
        return {}
    parts = urlsplit(url)
    asked = dict(parse_qsl(parts.query))
    return {
        "access_key": unquote(parts.username or ""),
        "secret_key": unquote(parts.password or ""),
        "bucket_name": parts.path.strip("/"),
        "region_name": asked.get("region"),
        "endpoint_url": _endpoint(parts, secure=asked.get("secure", "1") == "1"),
        "location": asked.get("prefix", ""),
    }


def _endpoint(parts: SplitResult, *, secure: bool) -> str | None:
    """The store's own address; None for Amazon's."""
    if not parts.hostname:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    port = f":{parts.port}" if parts.port else ""
    return f"{'https' if secure else 'http'}://{host}{port}"

"""Files in an S3-compatible store instead of on the disk: the same names, the same addresses.

The store stays private. Its own addresses never reach a page: a signed one is a key that can be passed on, it changes
with every page and so defeats every cache, and it names a third party (decision 11).
"""

from typing import Any

from botocore.config import Config
from django.conf import settings
from django.utils.encoding import filepath_to_uri
from storages.backends.s3 import S3Storage


class ObjectStore(S3Storage):
    """The bucket of `settings.FILES_STORE`. Every object is written as private, and none is written over.

    It takes no arguments: Wagtail hands a storage's arguments to its background tasks, where a secret has no place.
    """

    def __init__(self) -> None:
        super().__init__()

    def get_default_settings(self) -> dict[str, Any]:
        kept = {"default_acl": "private", "file_overwrite": False, "client_config": _manners()}
        return {**super().get_default_settings(), **settings.FILES_STORE, **kept}

    def url(self, name: str, *given: Any, **more: Any) -> str:
        """Where Carelore serves the file, as it would one on the disk."""
        return f"{settings.MEDIA_URL}{filepath_to_uri(name).lstrip('/')}"


def _manners() -> Config:
    """How to talk to it: no page waits long, and nothing is asked that only newer stores know."""
    return Config(
        signature_version="s3v4",
        s3={"addressing_style": "path" if settings.FILES_STORE["endpoint_url"] else "auto"},
        connect_timeout=3,
        read_timeout=20,
        retries={"total_max_attempts": 3, "mode": "standard"},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )

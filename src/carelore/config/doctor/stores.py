"""What lies beside the database: the shared cache, static files, people's files, backups."""

import secrets
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError
from django.utils import timezone
from redis import Redis
from redis.exceptions import RedisError

from carelore.config import backups, serving
from carelore.config.doctor.findings import Finding, fine, warning, wrong
from carelore.config.settings import ENV
from carelore.people.models import User

STALE = timedelta(hours=48)


def shared_cache() -> Iterator[Finding]:
    """Write, read and remove a value where limits are counted: in Redis, or in a table of the database."""
    key, value = f"doctor:{secrets.token_hex(8)}", secrets.token_hex(8)
    try:
        cache.set(key, value, 60)
        kept = cache.get(key)
        cache.delete(key)
    except DatabaseError:
        kept = None
    if kept == value:
        yield fine("The shared cache keeps what it is given.")
    else:
        yield wrong("The shared cache cannot be used.", "Run: carelore upgrade")


def redis() -> Iterator[Finding]:
    """Redis itself: without it the database stands in, so that nothing else shows that it is away."""
    if not ENV.redis_url:
        yield fine("No Redis is set; one machine needs none.")
        return
    key, value = f"carelore:doctor:{secrets.token_hex(8)}", secrets.token_hex(8).encode()
    try:
        with Redis.from_url(ENV.redis_url, socket_connect_timeout=5, socket_timeout=5) as client:
            client.set(key, value, ex=60)
            kept = client.get(key)
            client.delete(key)
    except (RedisError, OSError) as error:
        said = str(error).splitlines()[0] if str(error) else type(error).__name__
        yield wrong(
            f"Redis cannot be used, and the database stands in: {said}", "Start it, or mend CARELORE_REDIS_URL."
        )
        return
    if kept == value:
        yield fine("Redis keeps what it is given.")
    else:
        yield wrong("Redis loses what it is given.", "Give it more memory (maxmemory), or look at its log.")


def static_files() -> Iterator[Finding]:
    """Styles and scripts, as this version has them."""
    if settings.WHITENOISE_USE_FINDERS:
        yield fine("Static files are served from where they lie, as in development.")
        return
    stamp = Path(settings.STATIC_ROOT) / ".gathered"
    if not stamp.exists():
        yield wrong("Static files have not been gathered: pages have no style.", "Run: carelore upgrade")
    elif stamp.read_text() != serving.static_state():
        yield warning("Static files are those of another version.", "Run: carelore upgrade")
    else:
        yield fine("Static files are gathered.")


def files() -> Iterator[Finding]:
    """Write, read and remove a file where people's files are kept."""
    content = secrets.token_bytes(32)
    try:
        name = default_storage.save(f"doctor-{secrets.token_hex(8)}", ContentFile(content))
        try:
            with default_storage.open(name) as file:
                kept = file.read()
        finally:
            default_storage.delete(name)
    except Exception as error:
        # A store's client raises what it likes.
        said = str(error).splitlines()[0] if str(error) else type(error).__name__
        yield wrong(
            f"Files cannot be kept: {said}",
            "Mend CARELORE_FILES_URL, or the rights of the folder media in CARELORE_HOME.",
        )
        return
    if kept == content:
        yield fine("Files that people upload are kept and given back.")
    else:
        yield wrong("A file came back changed.", "Look at the store of CARELORE_FILES_URL.")


def last_backup() -> Iterator[Finding]:
    """How old the newest backup is that this installation knows of."""
    mend = "Run: carelore backup FILE, every night, to another machine (docs/operate/backups.md)."
    note = backups.last()
    if note is None:
        if settings.DEMO or not User.objects.exists():
            yield fine("There is no backup, and nothing to lose yet.")
        else:
            yield warning("No backup has been made.", mend)
        return
    age = timezone.now() - note.made_at
    said = f"The last backup was made on {note.made_at:%Y-%m-%d at %H:%M} UTC on {note.machine}."
    if age > STALE:
        yield warning(f"{said} That is {age.days} days ago.", mend)
    else:
        yield fine(said)

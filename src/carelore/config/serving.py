"""What must be in order before Carelore serves: an address to listen on, the database, the cache, the static files."""

import fcntl
import hashlib
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import DatabaseError, connection

from carelore.config import schema
from carelore.config.environment import Environment


def prepare(env: Environment) -> None:
    """Put everything in order, or raise `CommandError` with one plain sentence."""
    check_port(env.host, env.port)
    try:
        schema.refuse_newer()
        if schema.waiting():
            if env.is_production:
                raise CommandError("The database is older than this version of Carelore. Run: carelore upgrade")
            call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
        connection.close()
    except DatabaseError as error:
        raise CommandError(
            f"The database of CARELORE_DATABASE_URL cannot be used: {str(error).splitlines()[0]}"
        ) from None
    collect_static()


def check_port(host: str, port: int) -> None:
    """Find out early, and say plainly, when somebody else listens there already."""
    try:
        family, kind, number, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, number) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        raise CommandError(
            f"Carelore cannot listen on {host}, port {port}: {error.strerror or error}. "
            "Choose another with CARELORE_PORT or CARELORE_HOST."
        ) from None


def collect_static() -> bool:
    """Gather the static files, if any has changed since the last time. True when there was something to do."""
    if settings.WHITENOISE_USE_FINDERS:
        return False
    stamp = Path(settings.STATIC_ROOT) / ".gathered"
    wanted = static_state()
    with one_at_a_time(Path(settings.HOME) / "static.lock"):
        if stamp.exists() and stamp.read_text() == wanted:
            return False
        sys.stderr.write("Gathering static files (a few seconds, once) ...\n")
        call_command("collectstatic", interactive=False, verbosity=0)
        stamp.write_text(wanted)
    return True


@contextmanager
def one_at_a_time(file: Path) -> Iterator[None]:
    """Several web processes of a machine share a home, and may start in the same moment: the others wait."""
    with file.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def static_state() -> str:
    """A fingerprint of everything that would be gathered: names, times and versions, not contents."""
    lines = [f"{name} {version(name)}" for name in ("carelore", "django", "wagtail", "whitenoise")]
    for finder in get_finders():
        for path, storage in finder.list([]):
            lines.append(f"{path} {storage.get_modified_time(path).timestamp()}")
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def become_supervisor(env: Environment, *, with_worker: bool) -> NoReturn:
    """Give this process to the supervisor, which needs nothing of what was loaded so far."""
    command = [sys.executable, "-m", "carelore.config.supervisor", "--host", env.host, "--port", str(env.port)]
    command += ["--threads", str(env.threads), "--processes", str(env.processes)]
    command += ["--address", f"{env.base_url}/"]
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, command if with_worker else [*command, "--no-worker"])  # noqa: S606

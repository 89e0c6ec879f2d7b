"""A Carelore of one's own: real processes, a real database, a folder and a port of its own."""

import http.client
import os
import secrets
import signal
import subprocess
import time
import urllib.parse
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.db.backends.base.base import BaseDatabaseWrapper
from django.utils import timezone

from carelore.people.models import User
from carelore.places.models import Place, Role, RoleGrant
from tests.machinery.databases import ALIAS, build, opened
from tests.machinery.processes import CARELORE, free_port
from tests.moments.telling import typed

WARD = "W4"
AT = f"/s/{WARD}/"


class House:
    """Started with `serve` or `run`, asked with `get` and `post`; `close` ends whatever still runs."""

    def __init__(self, home: Path, *, database_url: str = "", **environment: str) -> None:
        self.home, self.port = home, free_port()
        self.database_url = database_url or f"sqlite:///{home / 'carelore.sqlite3'}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "CARELORE_MODE": "development",
            "CARELORE_SECRET_KEY": settings.SECRET_KEY,
            "CARELORE_HOME": str(home),
            "CARELORE_PORT": str(self.port),
            "CARELORE_DATABASE_URL": self.database_url,
            **environment,
        }
        self.started: list[subprocess.Popen[bytes]] = []
        self.log = home.parent / f"{home.name}.log"

    # What runs.

    def run(self, *arguments: str, **more: Any) -> subprocess.Popen[bytes]:
        """Start `carelore ...` in a session of its own, its words in `log`."""
        command = [*CARELORE, *arguments]
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                command, env=self.environment, stdout=log, stderr=log, start_new_session=True, **more
            )
        self.started.append(process)
        return process

    def serve(self, *arguments: str, **more: Any) -> subprocess.Popen[bytes]:
        """Start `carelore serve` and wait until it can serve people."""
        process = self.run("serve", *arguments, **more)
        end = time.monotonic() + 60
        while self.get("/readyz")[0] != 200:
            assert process.poll() is None, self.words
            assert time.monotonic() < end, self.words
            time.sleep(0.05)
        return process

    @property
    def words(self) -> str:
        """What the processes said."""
        return self.log.read_text(errors="replace")[-6000:] if self.log.exists() else ""

    def close(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.started:
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(5)

    # What it answers.

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        return self.ask("GET", path, headers=headers)

    def post(self, path: str, fields: dict[str, Any], **headers: str) -> tuple[int, str]:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urllib.parse.urlencode(fields), {**form, **headers})

    def ask(self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None) -> tuple[int, str]:
        """Status and text; for a redirection, where it leads. Status 0 where nobody answers."""
        asked = http.client.HTTPConnection("127.0.0.1", self.port, timeout=40)
        try:
            asked.request(method, path, body or None, headers or {})
            answer = asked.getresponse()
            text = answer.read().decode()
            return answer.status, answer.headers.get("Location") or text
        except (OSError, http.client.HTTPException):
            return 0, ""
        finally:
            asked.close()

    def tell(self, **changes: Any) -> tuple[int, str]:
        """Share a story at the ward, whole form at once."""
        return self.post(AT, typed(email="teller@example.org", **changes))

    # What it holds.

    def database(self) -> AbstractContextManager[BaseDatabaseWrapper]:
        """Its database, from here, under the alias `house`."""
        return opened(self.database_url)

    def build(self) -> None:
        """Its tables, and one open ward."""
        with self.database() as database:
            build(database)
            Place(path="0001", depth=1, code=WARD, name="Ward 4", kind="unit").save(using=ALIAS)

    def moderator(self) -> str:
        """A new moderator of the ward; the cookie with which they are signed in."""
        user = User(email=f"maro-{secrets.token_hex(4)}@example.org", name="Maro", member_since=timezone.now())
        user.set_password("a calm long password")
        with self.database():
            user.save(using=ALIAS)
            place = Place.objects.using(ALIAS).get()
            RoleGrant(user=user, place=place, role=Role.MODERATOR).save(using=ALIAS)
            return session_of(user)


def session_of(user: User) -> str:
    held = {
        "_auth_user_id": str(user.pk),
        "_auth_user_backend": settings.AUTHENTICATION_BACKENDS[0],
        "_auth_user_hash": user.get_session_auth_hash(),
    }
    key = secrets.token_hex(16)
    expires = timezone.now() + timezone.timedelta(days=1)
    Session.objects.using(ALIAS).create(session_key=key, session_data=SessionStore().encode(held), expire_date=expires)
    return f"{settings.SESSION_COOKIE_NAME}={key}"

"""Two web nodes and a worker node, each with a home of its own; PostgreSQL, Redis, a mail server; nginx in front."""

import logging
import os
import signal
import subprocess
import time
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from carelore.portal.demo.people import PASSWORD
from tests.drills.front import Front
from tests.drills.visitor import HOST, Visitor
from tests.machinery.parts import Postgres, Redis
from tests.machinery.post_office import PostOffice
from tests.machinery.processes import CARELORE, below, free_port, until

DEPLOY = Path(__file__).parents[2] / "deploy"


class Node:
    """One machine's Carelore: its home, its port, its processes."""

    def __init__(self, home: Path, environment: dict[str, str], *arguments: str) -> None:
        home.mkdir()
        self.home, self.port, self.arguments = home, free_port(), arguments
        self.environment = {**environment, "CARELORE_HOME": str(home), "CARELORE_PORT": str(self.port)}
        self.log = home.with_suffix(".log")
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = carelore(*self.arguments, environment=self.environment, log=log)

    @property
    def is_ready(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, self.log.read_text()
        asked = urllib.request.Request(f"http://127.0.0.1:{self.port}/readyz", headers={"Host": HOST})
        try:
            with urllib.request.urlopen(asked, timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False

    def kill(self) -> None:
        """As when the plug is pulled: SIGKILL to every process of it at once, children first."""
        assert self.process is not None
        for pid in [*below(self.process.pid), self.process.pid]:
            os.kill(pid, signal.SIGKILL)
        self.process.wait(10)

    def ask_to_stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def stop(self) -> None:
        if self.process is not None:
            self.ask_to_stop()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()


class Network:
    """All of it. `start` takes some twenty seconds; `stop` leaves nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.post_office = PostOffice()
        logging.getLogger("mail.log").setLevel(logging.WARNING)  # It tells of every line of every mail.
        self.redis = Redis()
        self.database = Postgres()
        self.took: dict[str, float] = {}

    def start(self) -> None:
        self.database.start()
        self.redis.start()
        self.post_office.__enter__()
        self._timed("database made and filled", self._fill)
        self.a = Node(self.folder / "a", self.environment, "serve", "--no-worker")
        self.b = Node(self.folder / "b", self.environment, "serve", "--no-worker")
        self.worker = Node(self.folder / "w", self.environment, "worker")
        ports = [self.a.port, self.b.port]
        self.front = Front(self.folder / "several", "carelore-several.conf", ports, self.a.home)
        self.one = Front(self.folder / "one", "carelore-one.conf", [self.a.port], self.a.home)
        for part in (self.a, self.b, self.worker, self.front, self.one):
            part.start()
        self._timed("nodes up", self._wait)

    def _timed(self, name: str, act) -> None:
        began = time.monotonic()
        act()
        self.took[name] = time.monotonic() - began

    def _wait(self) -> None:
        assert until(lambda: self.a.is_ready and self.b.is_ready, 90), self.a.log.read_text() + self.b.log.read_text()
        assert until((self.worker.home / "worker.heartbeat").exists, 30), self.worker.log.read_text()

    def _fill(self) -> None:
        """The database as `deploy/postgresql` makes it, with the demo network in it."""
        written = (DEPLOY / "postgresql" / "create.sql").read_text()
        lines = [line for line in written.splitlines() if not line.startswith("--")]
        with psycopg.connect(self.database.url, autocommit=True) as connection:
            for statement in " ".join(lines).split(";"):
                connection.execute(statement)
        environment = {**self.environment, "CARELORE_MODE": "demo", "CARELORE_HOME": str(self.folder / "setup")}
        with (self.folder / "setup.log").open("wb") as log:
            done = carelore("demo", environment=environment, log=log).wait(120)
        assert done == 0, (self.folder / "setup.log").read_text()

    @property
    def database_url(self) -> str:
        return f"postgres://carelore:change%20me@127.0.0.1:{self.database.port}/carelore"

    @property
    def base(self) -> str:
        return f"https://{HOST}"

    @property
    def environment(self) -> dict[str, str]:
        """The same on every node, but for the home."""
        return {
            "PATH": os.environ["PATH"],
            "CARELORE_MODE": "production",
            "CARELORE_SECRET_KEY": "the-same-on-every-node-or-links-of-one-open-nothing-on-another",
            "CARELORE_BASE_URL": self.base,
            "CARELORE_DATABASE_URL": self.database_url,
            "CARELORE_REDIS_URL": self.redis.url,
            "CARELORE_SMTP_URL": self.post_office.url,
            "CARELORE_MAIL_FROM": "Moments <moments@example.org>",
            "CARELORE_TRUSTED_PROXIES": "1",
        }

    def at(self, node: Node) -> Visitor:
        """Somebody whom nginx would have led to this node."""
        return Visitor(node.port, base=self.base)

    def outside(self, source: str = "127.0.0.1") -> Visitor:
        """Somebody who comes through nginx, to whichever node."""
        return Visitor(self.front.tls_port, base=self.base, tls=self.front.tls, source=source)

    def stop(self) -> None:
        made = [getattr(self, name) for name in ("front", "one", "a", "b", "worker") if hasattr(self, name)]
        for part in made:
            part.ask_to_stop()
        for part in made:
            part.stop()
        self.post_office.__exit__()
        self.redis.stop()
        self.database.close()


def carelore(*arguments: str, environment: dict[str, str], log) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*CARELORE, *arguments], env=environment, stdout=log, stderr=subprocess.STDOUT)


def sign_in(visitor: Visitor, who: str) -> None:
    page = visitor.get("/account/login/")
    fields = {"csrfmiddlewaretoken": page.field("csrfmiddlewaretoken"), "login": f"{who}@example.org"}
    answer = visitor.post("/account/login/", {**fields, "password": PASSWORD})
    assert answer.status == 302, answer.text


def told(page, text: str, **more: str) -> dict[str, str]:
    """A filled-in form for sharing, with the stamp of the page it stands on."""
    return {
        "step": "send",
        "stamp": page.field("stamp"),
        "kind": "kindness",
        "text": text,
        "teller": "relative",
        "happened_on": f"{datetime.now(UTC):%Y-%m}",
        "scope": "anyone",
        **more,
    }

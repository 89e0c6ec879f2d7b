"""How many stories are taken in a second, on SQLite and on PostgreSQL, and what a story costs.

    python bench/writes.py [--seconds N] [--clients N] [--processes N] [--postgres URL]

Serves the demo network with the real command and lets so many clients share at once, each with a connection that stays
open. "send" is the last step alone; "visit" is what a person does: form, check, send; "page" is a list for somebody
who is signed in, which nothing keeps. "mail" is one worker that hands the receipts of all these stories to a mail
server on this machine; "memory" is what the web processes hold after all this. `ms CPU` is what Carelore's own
processes used for one of them, which says more than the rate on a machine that does other things too. PostgreSQL is
that of `--postgres`, in a database of its own that is dropped again; it is left out where nobody answers there.
"""

import argparse
import contextlib
import http.client
import itertools
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles

import psycopg
from aiosmtpd.controller import Controller
from machine import CARELORE, free_port

HERE = "/s/WND-LUS/?lang=en"
NAME = f"carelore_bench_{os.getpid()}"
TICKS = os.sysconf("SC_CLK_TCK")
STORY = "Story {}: the night nurse found a second blanket, and then sat down for a while although the ward was full."
_number = itertools.count()


class Client:
    """A browser that fills in forms, from another address of the network each time."""

    def __init__(self, port: int) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies: dict[str, str] = {}
        self.stamp = ""

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, str]:
        number = next(_number)
        headers = {"X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if fields:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.line.request(method, path, urllib.parse.urlencode(fields) if fields else None, headers)
        answer = self.line.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = cookie.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        return answer.status, answer.read().decode()

    def form(self) -> None:
        self.stamp = hidden(self.ask("GET", HERE)[1], "stamp")

    def step(self, step: str, number: int) -> int:
        told = {"step": step, "stamp": self.stamp, "kind": "kindness", "teller": "relative", "scope": "anyone"}
        told |= {"happened_on": time.strftime("%Y-%m"), "text": STORY.format(number), "email": f"t{number}@example.org"}
        return self.ask("POST", HERE.partition("?")[0], told)[0]

    def send(self) -> None:
        if not self.stamp:
            self.form()
        assert self.step("send", next(_number)) == 302

    def visit(self) -> None:
        self.form()
        number = next(_number)
        assert self.step("check", number) == 200
        assert self.step("send", number) == 302

    def page(self) -> None:
        if not self.cookies:
            token = hidden(self.ask("GET", "/account/login/")[1], "csrfmiddlewaretoken")
            fields = {"csrfmiddlewaretoken": token, "login": "amina@example.org", "password": "a-chair-by-the-bed"}
            assert self.ask("POST", "/account/login/", fields)[0] == 302
        assert self.ask("GET", "/moments/")[0] == 200


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found, page[:500]
    return found[1]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--seconds", type=float, default=5)
    options.add_argument("--clients", type=int, default=8)
    options.add_argument("--processes", type=int, default=1)
    options.add_argument("--postgres", default="postgres://postgres@127.0.0.1:5432/postgres")
    chosen = options.parse_args()
    for name, database in (("SQLite", sqlite), ("PostgreSQL", postgres)):
        with tempfile.TemporaryDirectory(prefix="carelore-bench-") as folder, database(chosen.postgres) as url:
            if url is None:
                print(f"{name}: skipped, nobody answers at --postgres")
                continue
            measure(name, Path(folder), {"CARELORE_DATABASE_URL": url} if url else {}, chosen)
    return 0


@contextlib.contextmanager
def sqlite(_server: str) -> Iterator[str]:
    yield ""


@contextlib.contextmanager
def postgres(server: str) -> Iterator[str | None]:
    """A database of its own on a server that runs already; None where there is none."""
    try:
        connection = psycopg.connect(server, autocommit=True)
    except psycopg.OperationalError:
        yield None
        return
    with connection:
        connection.execute(f"DROP DATABASE IF EXISTS {NAME}")
        connection.execute(f"CREATE DATABASE {NAME}")
        try:
            yield server.rpartition("/")[0] + f"/{NAME}"
        finally:
            connection.execute(f"DROP DATABASE {NAME} WITH (FORCE)")


def measure(name: str, home: Path, database: dict[str, str], chosen: argparse.Namespace) -> None:
    port = free_port()
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("CARELORE_", "DJANGO_"))}
    mine |= {"CARELORE_MODE": "demo", "CARELORE_HOME": str(home), "CARELORE_TRUSTED_PROXIES": "1", **database}
    mine |= {"CARELORE_PORT": str(port), "CARELORE_PROCESSES": str(chosen.processes)}
    subprocess.run([*CARELORE, "demo"], env=mine, check=True, capture_output=True)
    with (home / "log").open("wb") as log:
        serve = subprocess.Popen([*CARELORE, "serve", "--no-worker"], env=mine, stdout=log, stderr=log)
    try:
        wait_for(port, serve, home / "log")
        for what in ("send", "visit", "page"):
            rate, middle, late, cost = crowd(port, serve.pid, what, chosen)
            print(
                f"{name:10} {what:5} {chosen.clients} clients  {rate:7.1f}/s"
                f"  p50 {middle:6.1f} ms  p99 {late:6.1f} ms  {cost:5.1f} ms CPU",
                flush=True,
            )
        print(
            f"{name:10} memory  {sum(memory(each) for each in family(serve.pid)):.0f} MB, processes {chosen.processes}"
        )
    finally:
        serve.send_signal(signal.SIGTERM)
        serve.wait(15)
    deliver(name, mine)


class Counting:
    """A mail server that takes everything and counts."""

    taken = 0

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # noqa: N802
        self.taken += 1
        return "250 OK"


def deliver(name: str, environment: dict[str, str]) -> None:
    """Let one worker deliver all that waits."""
    counting, port = Counting(), free_port()
    office = Controller(counting, hostname="127.0.0.1", port=port)
    office.start()
    mine = {**environment, "CARELORE_SMTP_URL": f"smtp://127.0.0.1:{port}"}
    worker = subprocess.Popen(
        [*CARELORE, "worker", "--once"], env=mine, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while not counting.taken and worker.poll() is None:
        time.sleep(0.01)
    began, first, used = time.monotonic(), counting.taken, cpu(worker.pid)
    held = 0.0
    while worker.poll() is None:
        with contextlib.suppress(OSError, IndexError):
            lasted, last, spent = time.monotonic() - began, counting.taken - first, cpu(worker.pid) - used
            held = memory(worker.pid) or held
        time.sleep(0.05)
    office.stop()
    cost = f"{spent * 1000 / last:5.1f} ms CPU, {held:.0f} MB"
    print(f"{name:10} mail  1 worker   {last / lasted:7.1f}/s  {last} messages  {cost}", flush=True)


def crowd(port: int, process: int, what: str, chosen: argparse.Namespace) -> tuple[float, float, float, float]:
    """So many clients for so long: how many a second, milliseconds in the middle and late, milliseconds of CPU each."""
    took: list[float] = []
    broken: list[BaseException] = []
    clients = [Client(port) for _client in range(chosen.clients)]
    for client in clients:
        getattr(client, what)()  # sign in, open the connection, wake the threads
    end = time.monotonic() + chosen.seconds

    def go(act: Callable[[], None]) -> None:
        try:
            while (began := time.monotonic()) < end:
                act()
                took.append(time.monotonic() - began)
        except BaseException as error:
            broken.append(error)

    used, began = cpu(process), time.monotonic()
    threads = [threading.Thread(target=go, args=(getattr(client, what),)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if broken:
        raise SystemExit(f"A client broke: {broken[0]!r}")
    lasted, used = time.monotonic() - began, cpu(process) - used
    cuts = quantiles(took, n=100)
    return len(took) / lasted, cuts[49] * 1000, cuts[98] * 1000, used * 1000 / len(took)


def cpu(process: int) -> float:
    """Seconds of CPU that a process and all below it have used."""
    stats = [Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split() for each in family(process)]
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / TICKS


def memory(process: int) -> float:
    """Megabytes that are this process's share of what it uses with others."""
    rolled = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(re.findall(r"^Pss:\s+(\d+) kB", rolled, re.MULTILINE)[0]) / 1024


def family(process: int) -> list[int]:
    """A process and all below it."""
    below = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False)
    return [process, *(each for child in below.stdout.split() for each in family(int(child)))]


def wait_for(port: int, serve: subprocess.Popen[bytes], log: Path) -> None:
    for _try in range(900):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if serve.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit(log.read_text())


if __name__ == "__main__":
    sys.exit(main())

"""Two processes under one roof: the web server and the worker. Knows no Django, so that it costs little memory.

`carelore serve` becomes this process once everything is prepared. The worker is started again when it dies; when the
web server dies, all of it stops, for the system's own supervisor to see. Asked to stop, both are asked, and what is
still there after five seconds is killed, with all its descendants.
"""

import argparse
import contextlib
import ctypes
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

PATIENCE = 5.0
LONGEST_PAUSE = 30.0
# A worker that has lived this long was well; the next failure is its first.
WELL = 60.0
PR_SET_PDEATHSIG = 1


@dataclass
class Child:
    """A process that leads a group of its own, and its end."""

    name: str
    command: list[str]
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = 0.0
    due: float = field(default=0.0)

    def start(self) -> None:
        self.started = time.monotonic()
        # Only this thread exists here, so that code may run between fork and exec.
        self.process = subprocess.Popen(self.command, start_new_session=True, preexec_fn=_die_with_parent())  # noqa: S603

    @property
    def runs(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def send(self, number: int) -> None:
        """To the process itself when asking, to its whole group when killing."""
        if self.process is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if number == signal.SIGKILL:
                os.killpg(self.process.pid, number)
            elif self.runs:
                self.process.send_signal(number)

    def next_start(self) -> None:
        """After a death: when to start again, later each time."""
        now = time.monotonic()
        self.pause = 1.0 if now - self.started > WELL or not self.pause else min(self.pause * 2, LONGEST_PAUSE)
        self.due, self.process = now + self.pause, None


class Ears:
    """Hears the wish to stop, and the death of a child, while waiting."""

    def __init__(self) -> None:
        self.stop = False
        self._heard, said = os.pipe()
        os.set_blocking(said, False)
        os.set_blocking(self._heard, False)
        signal.set_wakeup_fd(said, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._asked)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)

    def _asked(self, number: int, frame: FrameType | None) -> None:
        self.stop = True

    def wait(self, seconds: float) -> None:
        if select.select([self._heard], [], [], max(0.0, seconds))[0]:
            with contextlib.suppress(BlockingIOError):
                os.read(self._heard, 4096)


def _die_with_parent() -> Callable[[], None] | None:
    """On Linux, a child is told to stop when its parent is gone, however it went."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGTERM)

    return ask


def supervise(web: Child, worker: Child | None, *, ready: Callable[[], None]) -> int:
    """Run both until asked to stop (0) or until the web server ends by itself (1)."""
    ears = Ears()
    children = [web] if worker is None else [web, worker]
    for child in children:
        child.start()
    while not ears.stop and web.runs:
        ready()
        if worker is not None and not worker.runs:
            if worker.process is not None:
                worker.next_start()
                _say(f"The worker has stopped; it starts again in {worker.pause:.0f} s.")
            elif time.monotonic() >= worker.due:
                worker.start()
        ears.wait(0.2 if time.monotonic() - web.started < 20 else 1.0)
    if not ears.stop:
        _say("The web server has stopped by itself; so does the rest.")
    _end(children, ears)
    return 0 if ears.stop else 1


def _end(children: list[Child], ears: Ears) -> None:
    """Ask, wait, kill."""
    until = time.monotonic() + PATIENCE
    for child in children:
        child.send(signal.SIGTERM)
    while any(child.runs for child in children) and time.monotonic() < until:
        ears.wait(min(0.1, until - time.monotonic()))
    for child in children:
        child.send(signal.SIGKILL)
        if child.process is not None:
            child.process.wait()


def announcer(host: str, port: int, words: str) -> Callable[[], None]:
    """Says `words` once the port answers."""
    said = False

    def ready() -> None:
        nonlocal said
        if not said:
            with contextlib.suppress(OSError), socket.create_connection((reachable(host), port), timeout=0.2):
                said = True
                _say(words)

    return ready


def reachable(host: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="carelore serve")
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--address", required=True)
    parser.add_argument("--no-worker", action="store_true")
    given = parser.parse_args(arguments)
    granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--log-level", "error"]
    granian += ["--host", given.host, "--port", str(given.port), "--blocking-threads", str(given.threads)]
    granian += ["--workers", str(given.processes), "--respawn-failed-workers"] if given.processes > 1 else []
    web = Child("web server", [*granian, "carelore.config.wsgi:application"])
    worker = Child("worker", [sys.executable, "-m", "carelore.config.command", "worker", "--supervised"])
    ready = announcer(given.host, given.port, f"Carelore serves {given.address} (Ctrl+C stops it).")
    return supervise(web, None if given.no_worker else worker, ready=ready)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

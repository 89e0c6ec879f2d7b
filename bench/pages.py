"""How fast reading pages are answered from memory, beside nginx serving the same bytes as files.

    python bench/pages.py [--seconds N] [--rounds N] [--processes N] [--threads N]

Needs wrk and nginx (Debian's packages of these names) and says so where they are absent. Serves the demo network with
the real command, twice: as it is, and with `CARELORE_PAGES_MB=0` for what a page costs that is not kept. nginx and
Carelore are asked in turns, so that a busy machine slows both alike; each line gives the medians of the rounds, and
the ratio is the median of the rounds' ratios. nginx sends the three headers that the bytes need; with all fifteen of
Carelore's the two of wrk and nginx take half a microsecond more, of 15.
"""

import argparse
import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from machine import CARELORE, free_port

CONNECTIONS = 16
TRIES = 3  # for a round in which a busy machine lets wrk wait too long
NGINX = """
daemon off; pid {home}/nginx.pid; error_log {home}/error.log; worker_processes auto;
events {{ worker_connections 512; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
  client_body_temp_path {home}; proxy_temp_path {home}; fastcgi_temp_path {home}; uwsgi_temp_path {home};
  scgi_temp_path {home};
  server {{
    listen 127.0.0.1:{port}; root {home}/files; default_type text/html;
    add_header Content-Encoding br; add_header Vary "Accept-Encoding, Cookie"; add_header Cache-Control no-cache;
  }}
}}
"""


class Measured(NamedTuple):
    rate: float  # answers a second
    late: float  # milliseconds, the 99th percentile


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--seconds", type=int, default=3)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options.add_argument("--threads", type=int, default=0, help="0 for the default")
    chosen = options.parse_args()
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if not (nginx and shutil.which("wrk")):
        print("skipped: needs wrk and nginx (apt-get install wrk nginx-light)")
        return 0
    with tempfile.TemporaryDirectory(prefix="carelore-bench-") as folder, contextlib.ExitStack() as running:
        home = Path(folder)
        more = {"CARELORE_PROCESSES": str(chosen.processes)}
        more |= {"CARELORE_THREADS": str(chosen.threads)} if chosen.threads else {}
        quiet(["demo"], environment(home, 0))
        kept = running.enter_context(serving(home, more))
        asked = running.enter_context(serving(home, {**more, "CARELORE_PAGES_MB": "0"}))
        story = re.search(r'href="(/moments/[a-z0-9]{6,}/)"', fetch(f"{kept}/moments/")[0].decode())
        pages = {"home": "/", "list": "/moments/", "story": story[1] if story else "/about/"}
        files = running.enter_context(nginx_with(nginx, home, {n: body(kept + p) for n, p in pages.items()}))
        for name, path in pages.items():
            compare(name, kept + path, f"{files}/{name}.html", asked + path, chosen)
    return 0


def compare(name: str, kept: str, file: str, asked: str, chosen: argparse.Namespace) -> None:
    ours, theirs = [], []
    for _round in range(chosen.rounds):
        theirs.append(measure(file, chosen.seconds))
        ours.append(measure(kept, chosen.seconds))
    rate, other = median(each.rate for each in ours), median(each.rate for each in theirs)
    late, other_late = median(each.late for each in ours), median(each.late for each in theirs)
    ratio = median(our.rate / their.rate for our, their in zip(ours, theirs, strict=True))
    measure(asked, 1, patient=True)  # Each process has to wake first.
    without = measure(asked, max(chosen.seconds, 3), patient=True)
    print(
        f"{name:6} {len(body(kept)):6} bytes  Carelore {rate:8,.0f}/s  nginx {other:8,.0f}/s  ratio {ratio:5.2f}"
        f"  p99 {late:6.1f} ms, nginx {other_late:6.1f} ms"
        f"  not kept {without.rate:6,.0f}/s, p99 {without.late:6.1f} ms",
        flush=True,
    )


def measure(address: str, seconds: int, *, patient: bool = False) -> Measured:
    """One round; again if a connection waited too long: that says something of the machine, unless it is expected."""
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: br", address]
    said = ""
    for _try in range(TRIES):
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in said:
            break
        if "Socket errors" in said and not patient:
            continue
        late = re.search(r"99%\s+([\d.]+)(us|ms|s)", said)
        rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
        if late and rate:
            return Measured(float(rate[1]), float(late[1]) * {"us": 0.001, "ms": 1, "s": 1000}[late[2]])
    raise SystemExit(f"{address} did not answer well:\n{said}")


def fetch(address: str, encoding: str = "identity") -> tuple[bytes, str]:
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read(), answer.headers.get("Content-Encoding", "")


def body(address: str) -> bytes:
    """The page as it goes over the wire, in brotli."""
    content, encoding = fetch(address, "br")
    assert encoding == "br", address
    return content


def environment(home: Path, port: int, **more: str) -> dict[str, str]:
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("CARELORE_", "DJANGO_"))}
    return {**mine, "CARELORE_MODE": "demo", "CARELORE_HOME": str(home), "PORT": str(port or 8000), **more}


def quiet(arguments: list[str], environment: dict[str, str]) -> None:
    subprocess.run([*CARELORE, *arguments], env=environment, check=True, capture_output=True)


@contextlib.contextmanager
def running_process(command: list[str], port: int, environment: dict[str, str] | None, log: Path) -> Iterator[str]:
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.STDOUT)
    try:
        for _try in range(600):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            if process.poll() is not None:
                raise SystemExit(log.read_text())
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(15)


@contextlib.contextmanager
def serving(home: Path, more: dict[str, str]) -> Iterator[str]:
    port = free_port()
    # The log lines of uncached requests go to a file, as they would on a server.
    command, own = [*CARELORE, "serve", "--no-worker"], environment(home, port, **more)
    with running_process(command, port, own, home / f"{port}.log") as address:
        yield address


@contextlib.contextmanager
def nginx_with(nginx: str, home: Path, files: dict[str, bytes]) -> Iterator[str]:
    port, folder = free_port(), home / "files"
    folder.mkdir()
    for name, content in files.items():
        (folder / f"{name}.html").write_bytes(content)
    home.chmod(0o755)  # nginx may work as a user of its own.
    configuration = home / "nginx.conf"
    configuration.write_text(NGINX.format(home=home, port=port))
    with running_process([nginx, "-c", str(configuration)], port, None, home / "nginx.log") as address:
        yield address


if __name__ == "__main__":
    sys.exit(main())

"""The parts around Carelore, real ones that can be stopped and started: PostgreSQL, Redis, a disk that fills up."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.machinery.processes import free_port

AS_ROOT = os.geteuid() == 0


def program(name: str) -> str:
    """Where a program of PostgreSQL lies; the test is skipped where it is not installed."""
    found = shutil.which(name) or next(
        (str(each) for each in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)), ""
    )
    if not found:
        pytest.skip(f"{name} is not here")
    return found


class Postgres:
    """A cluster of its own in a folder of its own. PostgreSQL refuses to run as root: there it runs as `postgres`."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="carelore-pg-"))
        self.port = free_port()
        self.as_other = ["runuser", "-u", "postgres", "--"] if AS_ROOT else []
        if AS_ROOT:
            shutil.chown(self.folder, "postgres", "postgres")
        self._do("initdb", "--auth=trust", "--username=postgres", "--no-sync", "-D", str(self.folder / "data"))

    @property
    def url(self) -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        self._ctl("start", "-o", options, "-l", str(self.folder / "log"))

    def stop(self, how: str = "immediate") -> None:
        self._ctl("stop", "-m", how)

    def _ctl(self, act: str, *more: str) -> None:
        self._do("pg_ctl", act, "-w", "-D", str(self.folder / "data"), *more)

    def _do(self, name: str, *arguments: str) -> None:
        command = [*self.as_other, program(name), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=60)

    def close(self) -> None:
        with suppress(subprocess.CalledProcessError):
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Redis:
    """A server of its own, which keeps nothing on disk."""

    def __init__(self) -> None:
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None
        if shutil.which("redis-server") is None:
            pytest.skip("redis-server is not here")

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        for _try in range(200):
            if subprocess.run(["redis-cli", "-p", str(self.port), "ping"], capture_output=True).stdout == b"PONG\n":
                return
            time.sleep(0.02)
        raise TimeoutError("Redis does not answer.")

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@contextmanager
def small_disk(megabytes: int):
    """A disk of its own, in memory; only root may have one."""
    folder = Path(tempfile.mkdtemp(prefix="carelore-disk-"))
    mounted = AS_ROOT and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], capture_output=True
    )
    if not mounted or mounted.returncode:
        folder.rmdir()
        pytest.skip("a disk of one's own needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)
        folder.rmdir()


def fill(folder: Path) -> Path:
    """Use up what is free, to the last byte; remove the file that is returned and the room is back."""
    ballast = folder / "ballast"
    size = 1 << 20
    with ballast.open("wb", buffering=0) as file:
        while size:
            try:
                file.write(b"x" * size)
            except OSError:
                size //= 2
    return ballast

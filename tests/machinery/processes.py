"""Processes as a person starts them, and how to wait for them and ask them."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

CARELORE = [sys.executable, "-m", "carelore.config.command"]


def environment(home: Path, database_url: str) -> dict[str, str]:
    """For a process of a test's own module, which sets Django up by itself."""
    return {
        "PATH": os.environ["PATH"],
        "CARELORE_MODE": "development",
        "CARELORE_HOME": str(home),
        "CARELORE_DATABASE_URL": database_url,
        "DJANGO_SETTINGS_MODULE": "carelore.config.settings",
    }


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def until(true: Callable[[], object], seconds: float = 20.0) -> bool:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.02)
    return False


def get(address: str) -> tuple[int, str]:
    """Status and text of a page, redirections followed. Status 0 where nobody answers."""
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, ""
    except OSError:
        return 0, ""


def below(process: int) -> dict[int, str]:
    """The processes below one, and theirs: number and command line."""
    command = ["ps", "-ww", "-e", "-o", "pid=", "-o", "ppid=", "-o", "args="]
    table = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = [(int(pid), int(parent), args) for pid, parent, args in (line.split(None, 2) for line in table.splitlines())]
    found: dict[int, str] = {}
    while more := {pid: args for pid, parent, args in rows if parent in {process, *found} and pid not in found}:
        found |= more
    return found

"""What the measurements start."""

import socket
import sys

CARELORE = [sys.executable, "-m", "carelore.config.command"]


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])

"""Web servers that are killed while they are being told a story, run by `test_web_killed.py` as a process of its own:

    python -m tests.faults.mortal_web '{"kills": 40, "seed": 1}'

Django is loaded once; each server is a fork of this process that answers with the real application. It prints, for each
story, what was there after the kill and after the same form was sent again, as JSON.
"""

import json
import os
import random
import signal
import socket
import sys
import time
import urllib.parse
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from carelore.config.wsgi import application  # noqa: E402
from carelore.mail.models import Message  # noqa: E402
from carelore.moments.models import Moment  # noqa: E402
from tests.moments.telling import typed  # noqa: E402


class Quiet(WSGIRequestHandler):
    def log_message(self, *about: Any) -> None:
        pass


def serving() -> tuple[int, int]:
    """Fork a server of one request. Only the child listens: what it had not taken when it dies is refused."""
    listening = WSGIServer(("127.0.0.1", 0), Quiet)
    listening.set_app(application)
    connection.close()
    child = os.fork()
    if not child:
        try:
            listening.handle_request()
        finally:
            os._exit(0)
    listening.server_close()
    return child, listening.server_address[1]


def send(port: int, fields: dict[str, str]) -> socket.socket:
    body = urllib.parse.urlencode(fields).encode()
    head = "POST /s/W4/ HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    head += f"X-Forwarded-For: 2001:db8:{random.randrange(1 << 16):x}:{random.randrange(1 << 16):x}::1\r\n"
    asked = socket.create_connection(("127.0.0.1", port), timeout=20)
    asked.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    return asked


def status(asked: socket.socket) -> int:
    try:
        line = asked.makefile("rb").readline().split()
    except OSError:
        return 0
    finally:
        asked.close()
    return int(line[1]) if len(line) > 1 else 0


def there(text: str) -> tuple[int, int]:
    """How many stories with this text, and how many mails about them."""
    found = list(Moment.objects.filter(text=text).values_list("pk", flat=True))
    return len(found), Message.objects.filter(about__in=[f"moment:{pk}" for pk in found]).count()


def main(*, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    # What is loaded at a first request is loaded here, once.
    Client().post("/s/W4/", typed(text="Somebody opened the window when the night was hot."))
    rows, usual = [], 0.2
    for number in range(-3, kills):
        text = f"They found a bed for my mother in the middle of the night, {number}."
        fields = typed(text=text, email="teller@example.org")
        child, port = serving()
        began = time.monotonic()
        asked = send(port, fields)
        if number < 0:  # to learn how long it takes
            status(asked)
            usual = time.monotonic() - began
        else:
            time.sleep(chance.uniform(0, usual * 1.2))
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said = status(asked) if number >= 0 else 302
        after = there(text)
        again, port = serving()
        second = status(send(port, fields))
        os.waitpid(again, 0)
        rows.append({"said": said, "after": after, "second": second, "in_the_end": there(text)})
    orphans = Message.objects.exclude(about__in=[f"moment:{pk}" for pk in Moment.objects.values_list("pk", flat=True)])
    sys.stdout.write(json.dumps({"rows": rows[3:], "orphans": orphans.count()}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))

"""A mail server that is silent, slow, refuses everybody, or dies within a message: it costs time, never a message."""

import socket
import threading

import pytest

from carelore.mail.carriers import carrier, smtp
from carelore.mail.models import Message, MessageState
from carelore.mail.services import delivery
from carelore.mail.services.journal import Journal
from tests.machinery.post_office import PostOffice
from tests.mail.conftest import letter  # noqa: F401  the template of `queued`
from tests.mail.letterbox import queued

GREETING, HELLO, FINE, GO = b"220 here\r\n", b"250 hello\r\n", b"250 fine\r\n", b"354 go on\r\n"


class Dying:
    """Says its lines, one for each that it hears, and then hangs up, perhaps after some bytes of the message."""

    def __init__(self, *lines: bytes, hears: int = 0) -> None:
        self.lines, self.hears = lines, hears
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.listening.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            try:
                heard, _address = self.listening.accept()
            except OSError:
                return
            with heard, heard.makefile("rb") as told:
                for number, line in enumerate(self.lines):
                    if number:
                        told.readline()
                    heard.sendall(line)
                told.read(self.hears)

    def __enter__(self) -> "Dying":
        self.thread.start()
        return self

    def __exit__(self, *about: object) -> None:
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        self.thread.join(5)


WAYS = {
    "hangs up at once": Dying,
    "dies after its greeting": lambda: Dying(GREETING),
    "dies when the sender is named": lambda: Dying(GREETING, HELLO, FINE),
    "dies before the first byte": lambda: Dying(GREETING, HELLO, FINE, FINE, GO),
    "dies within the message": lambda: Dying(GREETING, HELLO, FINE, FINE, GO, hears=500),
    "says no within the message": lambda: Dying(GREETING, HELLO, FINE, FINE, GO + b"452 no room\r\n", hears=10_000),
    "is too busy": lambda: Dying(b"421 too many\r\n"),
    "refuses everybody": lambda: Dying(b"554 go away\r\n"),
    "talks nonsense": lambda: Dying(b"\xff\xfe hello?\r\n"),
}


@pytest.fixture
def deliver(settings):
    notes = Journal()

    def by(url):
        settings.SMTP_URL = url
        way = carrier()
        while delivery.deliver_next(carrier=way, notes=notes):
            pass
        way.close()

    yield by
    notes.close()


@pytest.mark.parametrize("way", WAYS)
def test_whatever_it_does_the_message_waits_and_arrives_once_when_the_server_is_well(db, deliver, way):
    message = queued()
    with WAYS[way]() as server:
        deliver(server.url)
    message.refresh_from_db()
    assert (message.state, message.attempts) == (MessageState.WAITING, 1)
    assert "@" not in message.failure
    Message.objects.update(due_at=message.created_at)
    with PostOffice() as office:
        deliver(office.url)
        assert office.ids == {message.message_id: 1}


def test_one_that_says_nothing_is_not_waited_for_for_ever(db, deliver, monkeypatch):
    monkeypatch.setattr(smtp, "TIMEOUT", 0.3)
    message = queued()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        deliver(f"smtp://127.0.0.1:{silent.getsockname()[1]}")
    message.refresh_from_db()
    assert message.state == MessageState.WAITING


def test_a_slow_one_takes_every_message_once(db, deliver):
    messages = [queued() for _number in range(5)]
    with PostOffice(slow=0.2) as office:
        deliver(office.url)
        assert office.ids == dict.fromkeys((each.message_id for each in messages), 1)

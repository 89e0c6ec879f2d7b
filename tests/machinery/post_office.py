"""A real mail server on loopback, which can be slow, refuse, or hang up."""

import asyncio
import threading
from collections import Counter
from collections.abc import Callable
from email import message_from_bytes, policy
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

from tests.machinery.processes import free_port


class PostOffice:
    """Keeps what it has taken. `answer` is asked for the reply to each message's end, in the order of arrival."""

    def __init__(self, answer: Callable[[int], str] = lambda number: "250 OK", slow: float = 0.0, **how: Any) -> None:
        self.answer = answer
        self.slow = slow
        self.recipients: dict[str, str] = {}
        self.taken: list[bytes] = []
        self.seen = 0
        self._lock = threading.Lock()
        how = {"hostname": "127.0.0.1", "port": free_port(), "ready_timeout": 30, **how}
        self._controller = Controller(self, **how)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self._controller.port}"

    @property
    def ids(self) -> Counter[str]:
        return Counter(mail["Message-ID"] for mail in self.mails)

    @property
    def mails(self) -> list:
        return [message_from_bytes(each, policy=policy.default) for each in self.taken]

    async def handle_RCPT(self, server: SMTP, session, envelope, address, options):  # noqa: N802
        refusal = self.recipients.get(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session, envelope):  # noqa: N802
        with self._lock:
            self.seen += 1
            reply = self.answer(self.seen)
            if reply.startswith("2") or reply in {"drop after", "nonsense"}:
                self.taken.append(envelope.content)
        if self.slow:
            await asyncio.sleep(self.slow)
        if reply.startswith("drop"):
            server.transport.abort()
            return "250 nobody hears this"
        return reply

    def __enter__(self) -> "PostOffice":
        self._controller.start()
        return self

    def __exit__(self, *about: object) -> None:
        self._controller.stop()

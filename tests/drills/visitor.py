"""Somebody with a browser, as far as a drill needs one: cookies, forms, one connection that stays open."""

import http.client
import re
import socket
import ssl
from dataclasses import dataclass
from email.message import Message
from typing import Any
from urllib.parse import urlencode

HOST = "moments.example.org"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def leads_to(self) -> str:
        return self.headers.get("Location", "")

    def field(self, name: str) -> str:
        """The value of a hidden field of the page."""
        found = re.search(rf'name="{name}" value="([^"]+)"', self.text)
        assert found, f"no field {name} on a page with status {self.status}"
        return found.group(1)

    def link(self, pattern: str) -> str:
        found = re.search(rf'(?:href|src|action)="({pattern})"', self.text)
        assert found, f"no link {pattern} on a page with status {self.status}"
        return found.group(1)


class Visitor:
    """Comes through nginx with a TLS context; without one, to a node itself, with the headers that nginx would set.

    `source` is an address of loopback to come from: limits count each on its own.
    """

    def __init__(self, port: int, *, base: str, tls: ssl.SSLContext | None = None, source: str = "127.0.0.1") -> None:
        self.port, self.base, self.tls, self.source = port, base, tls, source
        self.cookies: dict[str, str] = {}
        self._open: http.client.HTTPConnection | None = None

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, None, headers)

    def post(self, path: str, fields: dict[str, Any]) -> Answer:
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.base}
        return self.ask("POST", path, urlencode(fields), form)

    def ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Answer:
        """Raises OSError or HTTPException when the connection breaks; the next request begins a new one."""
        given = {"Host": HOST, "Accept-Language": "en", **self._passed_on(), **headers}
        if self.cookies:
            given["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            self._open = self._open or self._connect()
            self._open.request(method, path, body, given)
            answer = self._open.getresponse()
            read = Answer(answer.status, answer.headers, answer.read())
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        for cookie in read.headers.get_all("Set-Cookie") or []:
            name, _, rest = cookie.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        return read

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _passed_on(self) -> dict[str, str]:
        return {} if self.tls else {"X-Forwarded-For": self.source, "X-Forwarded-Proto": "https"}

    def _connect(self) -> http.client.HTTPConnection:
        opened = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        line = socket.create_connection(("127.0.0.1", self.port), timeout=20, source_address=(self.source, 0))
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.sock = self.tls.wrap_socket(line, server_hostname=HOST) if self.tls else line
        return opened

"""A browser's place in tests of the WSGI application as a server calls it: Django's own test client goes past it."""

import io
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookies import SimpleCookie

import brotli
from django.core import signals
from django.db import close_old_connections


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    cookies: list[str]

    @property
    def content(self) -> bytes:
        return brotli.decompress(self.body) if self.headers.get("Content-Encoding") == "br" and self.body else self.body

    @property
    def text(self) -> str:
        return self.content.decode()


@contextmanager
def connections_kept():
    """The test's own connection outlives the request, as with Django's client."""
    both = (signals.request_started, signals.request_finished)
    for signal in both:
        signal.disconnect(close_old_connections)
    try:
        yield
    finally:
        for signal in both:
            signal.connect(close_old_connections)


class Browser:
    def __init__(self, application, **headers: str) -> None:
        self.application = application
        self.headers = headers
        self.cookies: dict[str, str] = {}

    def get(self, address: str, *, method: str = "GET", **headers: str) -> Answer:
        path, _, query = address.partition("?")
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "testserver",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "SCRIPT_NAME": "",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
            "HTTP_HOST": "testserver",
            **{f"HTTP_{name.upper()}": value for name, value in {**self.headers, **headers}.items()},
        }
        if self.cookies:
            environ["HTTP_COOKIE"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        heads = []
        with connections_kept():
            response = self.application(environ, lambda status, headers, *more: heads.append((status, headers)))
            body = b"".join(response)
            if close := getattr(response, "close", None):
                close()
        status, pairs = heads[-1]
        cookies = [value for name, value in pairs if name == "Set-Cookie"]
        for line in cookies:
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        return Answer(int(status[:3]), dict(pairs), body, cookies)

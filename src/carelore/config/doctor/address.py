"""The address people use: does it lead here, and does a request arrive as it was sent."""

import http.client
import json
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import SplitResult, urlsplit

from django.conf import settings
from django.utils import timezone

from carelore.config.doctor import clock, mark
from carelore.config.doctor.findings import Finding, fine, warning, wrong

TIMEOUT = 10.0
# An address that is nobody's (RFC 5737). Sent along, it shows whether the proxies believe what strangers claim.
STRANGER = "192.0.2.77"


@dataclass(frozen=True)
class Answer:
    status: int
    location: str
    date: datetime | None
    content: bytes

    @property
    def told(self) -> dict[str, Any]:
        try:
            found = json.loads(self.content)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


def leads_here() -> Iterator[Finding]:
    """Ask BASE_URL/healthz as the doctor of this installation."""
    asked, expected = mark.question()
    where = f"{settings.BASE_URL}/healthz"
    try:
        answer = fetch(where, {mark.HEADER: asked, "X-Forwarded-For": STRANGER})
    except (OSError, http.client.HTTPException) as error:
        yield wrong(
            f"{where} does not answer: {_reason(error)}.",
            "Is Carelore serving, does the proxy pass to it, and does CARELORE_BASE_URL name this machine?",
        )
        return
    if answer.status != 200 or answer.told.get("mark") != expected:
        yield wrong(
            f"{where} answers ({answer.status}), but not as this installation.",
            "Mend CARELORE_BASE_URL, or let the proxy pass it here, with the header Host. "
            "Where several machines serve, all need the same CARELORE_SECRET_KEY.",
        )
        return
    yield fine(f"{settings.BASE_URL} leads to this installation.")
    yield from arrived(answer.told)
    if answer.date is not None and abs(answer.date - timezone.now()) > clock.FAR:
        yield wrong("The clocks of this machine and of the one that answers differ by more than a minute.", clock.MEND)


def arrived(told: dict[str, Any]) -> Iterator[Finding]:
    """Compare a request as the application saw it with the one that was sent."""
    base = urlsplit(settings.BASE_URL)
    if base.scheme == "https" and not told["secure"]:
        yield wrong(
            "Requests over https arrive as if they were not: pages would redirect for ever.",
            "Let the proxy send X-Forwarded-Proto, and set CARELORE_TRUSTED_PROXIES to the number of proxies.",
        )
    if urlsplit(f"//{told['host']}").hostname != base.hostname:  # Of the port nothing depends.
        yield wrong(
            f"The host name that arrives is “{told['host']}”, not “{base.hostname}”.",
            "Let the proxy pass the header Host.",
        )
    yield _proxies([part.strip() for part in told["forwarded"].split(",") if part.strip()], told["source"])


def _proxies(forwarded: list[str], source: str) -> Finding:
    """Whether limits count the address of who asks, which nobody but our own proxies may tell.

    Each proxy adds the address it was asked from, or begins the list anew; so what follows our stranger counts them.
    """
    passed = len(forwarded) - 1 if forwarded[:1] == [STRANGER] else len(forwarded)
    trusted = settings.TRUSTED_PROXIES
    if source == STRANGER:
        return wrong(
            "Whoever asks can claim any address, and so escape the limits.",
            f"Let the proxy add to X-Forwarded-For, and set CARELORE_TRUSTED_PROXIES to {passed}."
            if passed
            else "Let the proxy set X-Forwarded-For, or set CARELORE_TRUSTED_PROXIES to 0 if there is none.",
        )
    if passed != trusted:
        return warning(
            f"Requests pass {passed} proxies that say so, but CARELORE_TRUSTED_PROXIES is {trusted}: limits count all "
            "people as one, or the wrong ones.",
            f"Set CARELORE_TRUSTED_PROXIES to {passed}, if all of them are yours.",
        )
    return fine("Requests arrive as they were sent, and nobody can claim another's address.")


def redirect(port: int = 80) -> Iterator[Finding]:
    """Who types the name alone comes to https."""
    base = urlsplit(settings.BASE_URL)
    if base.scheme != "https":
        if base.hostname not in {"127.0.0.1", "localhost", "::1"}:
            yield wrong(f"{settings.BASE_URL} is not protected by https.", "Give it a certificate.")
        return
    if base.port not in {None, 443} and port == 80:
        return  # An address with a port of its own is never typed without it.
    where = f"http://{base.hostname}" + ("" if port == 80 else f":{port}") + "/"
    try:
        answer = fetch(where, {})
    except (OSError, http.client.HTTPException) as error:
        yield warning(
            f"{where} does not answer ({_reason(error)}): who types the name alone may not arrive.",
            "Let the proxy listen there as well, and redirect to https.",
        )
        return
    if answer.status in {301, 302, 307, 308} and answer.location.startswith(settings.BASE_URL):
        yield fine(f"{where} leads to https.")
    else:
        yield wrong(f"{where} does not lead to https (it answers {answer.status}).", "Let the proxy redirect to https.")


def fetch(url: str, headers: dict[str, str]) -> Answer:
    """One GET, following nothing. The certificate is another check's; so nothing secret may be sent."""
    parts = urlsplit(url)
    link = _link(parts)
    try:
        link.request("GET", parts.path, headers={"User-Agent": "carelore-doctor", **headers})
        got = link.getresponse()
        try:
            date = parsedate_to_datetime(got.getheader("Date", "")).astimezone(UTC)
        except ValueError:
            date = None
        return Answer(got.status, got.getheader("Location", ""), date, got.read(100_000))
    finally:
        link.close()


def _link(parts: SplitResult) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return http.client.HTTPConnection(host, parts.port, timeout=TIMEOUT)
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    return http.client.HTTPSConnection(host, parts.port, timeout=TIMEOUT, context=trusting)


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error or type(error).__name__).rstrip(".")

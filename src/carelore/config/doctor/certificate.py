"""The certificate of the address: trusted, for this name, and for how long."""

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings

from carelore.config.doctor.findings import Finding, fine, warning, wrong

TIMEOUT = 10.0
SOON = timedelta(days=21)
AT_ONCE = timedelta(days=4)
# OpenSSL's numbers for why a certificate is not believed.
EXPIRED, NOT_YET, OTHER_NAME, OTHER_ADDRESS = 10, 9, 62, 64
UNKNOWN_ISSUER = {18, 19, 20, 21}
RENEW = "Renew it, and see that the renewal runs by itself (certbot, Caddy)."


def lasts() -> Iterator[Finding]:
    base = urlsplit(settings.BASE_URL)
    if base.scheme != "https":
        yield fine("The address has no certificate, since it does not begin with https.")
        return
    host = base.hostname or ""
    try:
        until = ends(host, base.port or 443)
    except ssl.SSLCertVerificationError as error:
        yield wrong(*_explained(error, host))
    except OSError as error:
        yield warning(f"The certificate cannot be seen: {error.strerror or error}.", "See what is said of the address.")
    else:
        yield _judged(until - datetime.now(UTC), until)


def ends(host: str, port: int) -> datetime:
    """Until when the certificate of a server is valid. Raises `OSError` when it is not, or is not to be had."""
    with (
        socket.create_connection((host, port), timeout=TIMEOUT) as plain,
        ssl.create_default_context().wrap_socket(plain, server_hostname=host) as link,
    ):
        until = str((link.getpeercert() or {})["notAfter"])
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(until), UTC)


def _judged(left: timedelta, until: datetime) -> Finding:
    said = f"The certificate is valid for {left.days} more days, until {until:%Y-%m-%d}."
    if left < AT_ONCE:
        return wrong(said, f"{RENEW} Browsers will turn people away.")
    if left < SOON:
        return warning(said, RENEW)
    return fine(said)


def _explained(error: ssl.SSLCertVerificationError, host: str) -> tuple[str, str]:
    if error.verify_code == EXPIRED:
        return "The certificate has expired: browsers turn people away.", RENEW
    if error.verify_code == NOT_YET:
        return "The certificate is not valid yet.", "Is the clock of this machine right?"
    if error.verify_code in {OTHER_NAME, OTHER_ADDRESS}:
        return f"The certificate is not for {host}.", f"Get one for {host}, or mend CARELORE_BASE_URL."
    if error.verify_code in UNKNOWN_ISSUER:
        return (
            "The certificate was issued by nobody this machine trusts.",
            "Get one from a public authority, and let the proxy send the whole chain (fullchain.pem).",
        )
    return f"The certificate is not believed: {error.verify_message}.", RENEW

"""Handing messages to a mail server, in two steps: all of it but its end, then, once the outbox knows, its end.

A server takes a message when it has seen the line with the single dot that ends it. Until that line is sent, breaking
off is safe: the server forgets what it has heard. So the dot is held back until the outbox knows of it (`Handover`).
"""

import re
import select
import smtplib
import socket
import ssl
from email.errors import MessageError
from typing import NoReturn
from urllib.parse import unquote, urlsplit

from carelore.mail.carriers import Handover
from carelore.mail.envelope import ascii_address, bytes_of, sender_address
from carelore.mail.errors import PassingError, RefusedError, UnansweredError
from carelore.mail.models import Message

TIMEOUT = 15.0
# Servers look at a message before they answer its end; some take their time.
ANSWER_TIMEOUT = 60.0
PORTS = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}
# Permanent by their number, but about us (who we are, whether we said it over TLS) and not about the message.
OURS = {530, 534, 535, 538}


class MailServer:
    """The carrier that talks to the server of `CARELORE_SMTP_URL`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.scheme = parts.scheme
        self.host = parts.hostname or ""
        self.port = parts.port or PORTS[parts.scheme]
        self.user = unquote(parts.username or "")
        self.password = unquote(parts.password or "")
        self.client: smtplib.SMTP | None = None

    def carry(self, message: Message, handover: Handover) -> None:
        try:
            content = bytes_of(message)
        except (ValueError, LookupError, MessageError) as error:
            raise RefusedError(f"The message cannot be written: {type(error).__name__}") from None
        try:
            client = self._envelope(message, len(content))
            code, answer = client.docmd("DATA")
            if code != 354:
                self._turned_away(code, answer)
            code, answer = hand(client, content, handover)
            if not 200 <= code < 300:
                self._turned_away(code, answer)
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            raise PassingError(reason(error), blocked=True) from None
        except BaseException as error:
            # After a refusal the conversation goes on; after anything else its place in it is unknown.
            if not isinstance(error, RefusedError | PassingError) or not self._reset():
                self.close()
            raise

    def close(self) -> None:
        """Say goodbye where it takes no time; never wait or fail."""
        client, self.client = self.client, None
        if client is None or client.sock is None:
            return
        try:
            client.sock.settimeout(1)
            client.sock.sendall(b"QUIT\r\n")
        except OSError:
            pass
        finally:
            client.close()

    def _envelope(self, message: Message, size: int) -> smtplib.SMTP:
        """Name sender and recipient; on a connection that has gone stale, once more on a new one."""
        used = self.client is not None
        try:
            return self._addressed(self.connected(), message, size)
        except smtplib.SMTPServerDisconnected:
            self.client = None
            if not used:
                raise
            return self._addressed(self.connected(), message, size)

    def _addressed(self, client: smtplib.SMTP, message: Message, size: int) -> smtplib.SMTP:
        options = [f"size={size}"] if client.has_extn("size") else []
        code, answer = client.mail(ascii_address(sender_address()), options)
        if code == 421:
            raise smtplib.SMTPServerDisconnected("The server closed the connection")
        if code != 250:
            self._turned_away(code, answer)
        code, answer = client.rcpt(ascii_address(message.recipient))
        if code not in (250, 251):
            self._turned_away(code, answer)
        return client

    def connected(self) -> smtplib.SMTP:
        """The open connection, or a new one: greeted, under TLS and signed in as the address asks."""
        if self.client is not None:
            return self.client
        secure = ssl.create_default_context()
        client: smtplib.SMTP
        if self.scheme == "smtps":
            client = smtplib.SMTP_SSL(self.host, self.port, timeout=TIMEOUT, context=secure)
        else:
            client = smtplib.SMTP(self.host, self.port, timeout=TIMEOUT)
        try:
            if client.sock is not None:
                client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            client.ehlo_or_helo_if_needed()
            if self.scheme == "smtp+starttls":
                client.starttls(context=secure)
                client.ehlo_or_helo_if_needed()
            if self.user:
                client.login(self.user, self.password)
        except BaseException:
            client.close()
            raise
        self.client = client
        return client

    def _reset(self) -> bool:
        """Clear the table for the next message; whether that went well."""
        if self.client is None:
            return True
        try:
            return self.client.rset()[0] == 250
        except (smtplib.SMTPException, OSError):
            return False

    def _turned_away(self, code: int, answer: bytes) -> NoReturn:
        said = plain(code, answer)
        if 500 <= code < 600 and code not in OURS:
            raise RefusedError(said)
        raise PassingError(said)


def hand(client: smtplib.SMTP, content: bytes, handover: Handover) -> tuple[int, bytes]:
    """Send a message the server has agreed to hear (DATA), with a pause before its last line; return the answer."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", content)
    lines = re.sub(rb"(?m)^\.", b"..", lines)
    client.send(lines if lines.endswith(b"\r\n") else lines + b"\r\n")
    handover.commit()
    if (early := _spoken(client)) is not None:
        return early
    set_timeout(client, ANSWER_TIMEOUT)
    send, note, end = client.sock.sendall, handover.note, b".\r\n"  # type: ignore[union-attr]  # all at hand
    try:
        note()  # From here to the next line lies the instant of which SMTP lets nobody be sure.
        send(end)
    except ConnectionError:  # The system did not take the end: it surely never left.
        raise
    except Exception as error:
        client.close()
        raise UnansweredError(reason(error)) from None
    try:
        answer = client.getreply()
        set_timeout(client, TIMEOUT)
    except Exception as error:
        client.close()
        raise UnansweredError(reason(error)) from None
    if not 200 <= answer[0] < 600:
        client.close()
        raise UnansweredError(plain(*answer))
    return answer


def _spoken(client: smtplib.SMTP) -> tuple[int, bytes] | None:
    """What the server says before it has heard the end: then it takes nothing, and the end need not leave.

    Raises `SMTPServerDisconnected` when it has hung up.
    """
    if client.sock is None or not select.select([client.sock], [], [], 0)[0]:
        return None
    code, said = client.getreply()
    client.close()  # It may still wait for the end, and would take the next command for part of the message.
    if not 400 <= code < 600:
        raise smtplib.SMTPServerDisconnected("The server spoke out of turn")
    return code, said


def set_timeout(client: smtplib.SMTP, seconds: float) -> None:
    if client.sock is not None:
        client.sock.settimeout(seconds)


def reason(error: Exception) -> str:
    """What went wrong, without any address in it."""
    if isinstance(error, smtplib.SMTPResponseException):
        return plain(error.smtp_code, error.smtp_error)
    return plain(0, f"{type(error).__name__}: {error}".encode())


def plain(code: int, answer: bytes | str) -> str:
    """A server's answer as the outbox may keep it: one line, addresses taken out."""
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    text = re.sub(r"\S*@\S*", "…", " ".join(text.split()))
    return (f"{code} {text}" if code else text)[:200]

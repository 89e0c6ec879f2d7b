"""A message as it travels: headers, plain text and HTML, in bytes."""

from datetime import UTC
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr, quote

from django.conf import settings

from carelore.mail.models import Message

END = "\r\n"
# Every line ASCII and at most 76 wide, so that any server can take it.
POLICY = SMTP.clone(cte_type="7bit", max_line_length=76)


def bytes_of(message: Message) -> bytes:
    """The whole message. The same row gives the same bytes at every try, so a server can know it again."""
    mail = EmailMessage(policy=POLICY)
    mail["To"] = Address(addr_spec=ascii_address(message.recipient))
    mail["Date"] = format_datetime(message.created_at.astimezone(UTC))
    mail["Message-ID"] = message.message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(message.text, cte="quoted-printable")
    if message.html:
        mail.add_alternative(message.html, subtype="html", cte="quoted-printable")
        mail.set_boundary("=_" + message.message_id.strip("<>").partition("@")[0])
    mail["Content-Language"] = message.language  # Last, because the body takes headers about content with it.
    name = parseaddr(settings.DEFAULT_FROM_EMAIL)[0]
    sender = " ".join(filter(None, [folded("From", _quoted(name)), f"<{ascii_address(sender_address())}>"]))
    subject = folded("Subject", message.subject)
    return f"From: {sender}{END}Subject: {subject}{END}".encode("ascii") + mail.as_bytes()


def folded(name: str, words: str) -> str:
    """The value of a header, in any script. `EmailMessage` would lose a space where it folds one that is not ASCII."""
    charset = "us-ascii" if words.isascii() else "utf-8"
    return Header(words, charset, header_name=name, maxlinelen=76).encode(linesep=END) if words else ""


def _quoted(name: str) -> str:
    return f'"{quote(name)}"' if name.isascii() and name else name


def sender_address() -> str:
    """Where answers and bounces go: the address of `CARELORE_MAIL_FROM`, without its name."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def ascii_address(address: str) -> str:
    """The address with its domain in ASCII, as the wire wants it. Raises `UnicodeError` where it has none."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('idna').decode()}"

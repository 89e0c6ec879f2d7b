"""A message as it travels: headers, plain text and HTML, in bytes."""

from datetime import UTC
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from django.conf import settings

from carelore.mail.models import Message

# Every line ASCII and at most 76 wide, so that any server can take it.
POLICY = SMTP.clone(cte_type="7bit", max_line_length=76)


def bytes_of(message: Message) -> bytes:
    """The whole message. The same row gives the same bytes at every try, so a server can know it again."""
    mail = EmailMessage(policy=POLICY)
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    mail["From"] = Address(display_name=name, addr_spec=ascii_address(address))
    mail["To"] = Address(addr_spec=ascii_address(message.recipient))
    mail["Subject"] = message.subject
    mail["Date"] = format_datetime(message.created_at.astimezone(UTC))
    mail["Message-ID"] = message.message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(message.text, cte="quoted-printable")
    if message.html:
        mail.add_alternative(message.html, subtype="html", cte="quoted-printable")
        mail.set_boundary("=_" + message.message_id.strip("<>").partition("@")[0])
    mail["Content-Language"] = message.language  # Last, because the body takes headers about content with it.
    return mail.as_bytes()


def sender_address() -> str:
    """Where answers and bounces go: the address of `CARELORE_MAIL_FROM`, without its name."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def ascii_address(address: str) -> str:
    """The address with its domain in ASCII, as the wire wants it. Raises `UnicodeError` where it has none."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('idna').decode()}"

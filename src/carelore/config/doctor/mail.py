"""Mail: does the server take us, and does what we wrote arrive."""

import smtplib
import socket
import ssl
from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings
from django.db.models import Count, Max, Q
from django.utils import timezone

from carelore.config.doctor.findings import Finding, fine, warning, wrong
from carelore.mail.carriers import Handover
from carelore.mail.carriers.smtp import MailServer, reason
from carelore.mail.errors import PassingError, RefusedError, UnansweredError
from carelore.mail.models import Message, MessageState
from carelore.mail.services.outbox import new_message_id

LONG = timedelta(minutes=15)
LATELY = timedelta(days=7)
NO_SERVER = "No mail server is set: mail is kept, and can be read at /demo/mailbox/ in the demo."


def server() -> Iterator[Finding]:
    """Connect, speak TLS, sign in; send nothing."""
    if not settings.SMTP_URL:
        yield fine(NO_SERVER) if settings.DEMO else warning(NO_SERVER, "Set CARELORE_SMTP_URL.")
        return
    office = MailServer(settings.SMTP_URL)
    where = f"{office.host}, port {office.port}"
    try:
        socket_of = office.connected().sock
        tls = socket_of.version() if isinstance(socket_of, ssl.SSLSocket) else None
    except (smtplib.SMTPException, OSError) as error:
        yield wrong(*_explained(error, where))
        return
    finally:
        office.close()
    if office.user and not tls and office.host not in {"localhost", "127.0.0.1", "::1"}:
        yield warning(
            f"Name and password go to {where} unprotected.", "Write smtp+starttls:// or smtps:// in CARELORE_SMTP_URL."
        )
    how = f"over {tls}" if tls else "without TLS"
    yield fine(f"The mail server {where} takes us, {how}{', signed in' if office.user else ''}.")


def _explained(error: Exception, where: str) -> tuple[str, str]:
    """What it means for a person, and what to do."""
    mend = "Mend CARELORE_SMTP_URL, or ask whoever runs the mail server."
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return f"The mail server {where} refuses our name or password ({reason(error)}).", mend
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return f"The mail server {where} does not offer what CARELORE_SMTP_URL asks for: {error}", mend
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"The certificate of the mail server {where} cannot be trusted: {error.verify_message}.", mend
    if isinstance(error, ssl.SSLError):
        return f"The mail server {where} does not speak TLS in this way: {error.reason}.", mend
    if isinstance(error, TimeoutError):
        return f"The mail server {where} does not answer in time.", f"Is the way there open for this machine? {mend}"
    if isinstance(error, socket.gaierror):
        return f"The mail server {where} cannot be found: its name is not known.", mend
    if isinstance(error, ConnectionRefusedError):
        return f"Nothing answers at {where}: the mail server does not run there, or a firewall is in between.", mend
    return f"The mail server {where} cannot be used: {reason(error)}.", mend


def outbox() -> Iterator[Finding]:
    """What waits longer than it should, what was given up, and what may not have arrived."""
    now = timezone.now()
    lately = Q(done_at__gte=now - LATELY) & ~Q(recipient="")  # That of a mail somebody has let be is blank.
    found = Message.objects.aggregate(
        late=Count("pk", filter=Q(state=MessageState.WAITING, due_at__lt=now - LONG)),
        failing=Count("pk", filter=Q(state=MessageState.WAITING, attempts__gt=0)),
        given_up=Count("pk", filter=Q(state=MessageState.GIVEN_UP) & lately),
        unconfirmed=Count("pk", filter=Q(state=MessageState.SENT, failure__startswith="unconfirmed") & lately),
        last=Max("done_at", filter=Q(state=MessageState.SENT)),
    )
    if found["late"]:
        yield wrong(
            f"{found['late']} mails have been due for more than a quarter of an hour.",
            "See what is said of the worker and of the mail server.",
        )
    if found["failing"]:
        yield warning(
            f"{found['failing']} mails could not be sent yet and are tried again. The last reason: {_last_reason()}",
            "See what is said of the mail server.",
        )
    if found["given_up"]:
        yield warning(
            f"{found['given_up']} mails were given up in the last seven days.",
            "The reasons stand under “Outgoing mail” in the back office; mend the cause and try them again there.",
        )
    if found["unconfirmed"]:
        yield warning(
            f"Of {found['unconfirmed']} mails in the last seven days nobody knows whether they arrived.",
            "The mail server took them and gave no answer; its own log knows.",
        )
    if not any(found[each] for each in ("late", "failing", "given_up", "unconfirmed")):
        yield fine(
            "No mail is late."
            + (f" The last one left on {found['last']:%Y-%m-%d at %H:%M} UTC." if found["last"] else "")
        )


def _last_reason() -> str:
    waits = Message.objects.filter(state=MessageState.WAITING, attempts__gt=0).order_by("-due_at")
    return waits.values_list("failure", flat=True).first() or "not known"


def send_to(address: str) -> Finding:
    """Hand one real mail to the server, past the outbox, and say what came of it."""
    if not settings.SMTP_URL:
        return warning(NO_SERVER, "Set CARELORE_SMTP_URL to send a test mail.")
    office = MailServer(settings.SMTP_URL)
    letter = Message(
        purpose="doctor",
        recipient=address,
        language="en",
        subject="A test mail from Carelore",
        text=f"This mail shows that {settings.BASE_URL} can send mail. Nothing needs to be done.\n",
        message_id=new_message_id(),
    )
    try:
        office.carry(letter, Handover(commit=lambda: None, note=lambda: None))
    except RefusedError as error:
        return wrong(
            f"The mail server refused the test mail for good: {error}", "Is the address right? May we send to it?"
        )
    except UnansweredError as error:
        return warning(f"The test mail was handed over, and no answer came: {error}", "Look whether it has arrived.")
    except PassingError as error:
        return wrong(f"The test mail could not be sent: {error}", "See what is said of the mail server.")
    finally:
        office.close()
    return fine(f"The mail server took the test mail to {address}. Look whether it arrives, and not among spam.")

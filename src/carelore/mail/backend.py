"""Django's own mail API, handed over to the outbox, so that no mail leaves past it."""

from collections.abc import Sequence

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils.translation import get_language

from carelore.mail import letters
from carelore.mail.errors import AddressError
from carelore.mail.letters import Letter
from carelore.mail.services import outbox

PURPOSE_HEADER = "X-Purpose"


class OutboxBackend(BaseEmailBackend):
    """Writes each message into the outbox, once for each recipient, so that no recipient sees another.

    The plain text is kept, and the HTML where there is one; a message without HTML is put into our layout. Attachments
    and headers of the caller's are not carried.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        with transaction.atomic():
            return sum(self._add(mail) for mail in email_messages)

    def _add(self, mail: EmailMessage) -> bool:
        language = get_language() or "en"
        letter = _letter(mail, language)
        purpose = str(mail.extra_headers.get(PURPOSE_HEADER, "account"))[:60]
        for recipient in mail.recipients():
            try:
                outbox.add(letter, purpose=purpose, recipient=recipient, language=language)
            except AddressError:
                if not self.fail_silently:
                    raise
        return bool(mail.recipients())


def _letter(mail: EmailMessage, language: str) -> Letter:
    subject = letters.one_line(str(mail.subject))
    html = ""
    if isinstance(mail, EmailMultiAlternatives):
        html = next((str(each[0]) for each in mail.alternatives if each[1] == "text/html"), "")
    if html:
        return Letter(subject, letters.tidy(str(mail.body)) + "\n", html)
    return letters.laid_out(subject=subject, body=str(mail.body), language=language)

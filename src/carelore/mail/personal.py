"""What the outbox holds about people."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Impersonal, Period, Personal, Row, Subject, declare
from carelore.mail.services import retention
from carelore.mail.services.leaving import forget_reader, sent_to


def letters(subject: Subject) -> Iterator[Row]:
    """When what was sent where. The words are blanked once they have left, and are not shown before."""
    mine = sent_to(subject.addresses).order_by("pk")
    yield from mine.values("recipient", "purpose", "subject", "language", "state", "created_at", "done_at")


def forget_letters(subject: Subject) -> int:
    return forget_reader(subject.addresses)


declare(
    "mail.Message",
    Personal(
        title=_("Mail we sent"),
        holds={
            "recipient": _("the address it went to"),
            "purpose": _("what it was for"),
            "subject": _("its subject, until it has left"),
            "text": _("its words, until it has left"),
            "html": _("its words with their layout, until it has left"),
            "language": _("its language"),
            "state": _("whether it was sent"),
            "created_at": _("when it was written"),
            "done_at": _("when it left"),
            "failure": _("why it could not be delivered"),
        },
        why=_("So that mail arrives once, and we can find out when it did not."),
        kept=_("Its words until it has left, or for 7 days if it did not; the address for 30 days after."),
        then=_("Words and address are blanked."),
        export=letters,
        retire=forget_letters,
        periods=(Period("mail.recipients", retention.KEPT, retention.retire_old),),
    ),
)
declare("mail.Chore", Impersonal("The name of a piece of hourly work, and the kind of error it met."))
declare("mail.Heartbeat", Impersonal("When each worker was last at work."))

"""What those who run the network do about mail that did not go well: try it again, or let it be."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.mail.errors import NotAllowedError, NotPossibleError
from carelore.mail.models import Message, MessageState
from carelore.mail.queries import parked
from carelore.mail.rules import may_mend_mail
from carelore.mail.services.retention import NOBODY
from carelore.people.models import User


@transaction.atomic
def try_again(*, actor: User, message_id: int) -> Message:
    """Let a message that was given up wait again, with all its tries before it.

    Never one that may have arrived: it would arrive twice. Raises `NotAllowedError`, `NotPossibleError`.
    """
    message = _parked(actor, message_id)
    again = (
        Message.objects.filter(pk=message.pk, state=MessageState.GIVEN_UP).exclude(text="").exclude(recipient=NOBODY)
    )
    if not again.update(state=MessageState.WAITING, attempts=0, due_at=timezone.now(), done_at=None, failure=""):
        raise NotPossibleError(_("This message cannot be tried again: its words are no longer kept, or it has left."))
    log(message, "mail.try_again", user=actor, data={"purpose": message.purpose})
    return message


@transaction.atomic
def let_be(*, actor: User, message_id: int) -> Message:
    """Forget to whom a message was to go, and its words; it leaves the list of what needs a look.

    Raises `NotAllowedError`, `NotPossibleError`.
    """
    message = _parked(actor, message_id)
    Message.objects.filter(pk=message.pk).update(recipient=NOBODY, subject="", text="", html="")
    log(message, "mail.let_be", user=actor, data={"purpose": message.purpose})
    return message


def _parked(actor: User, message_id: int) -> Message:
    if not may_mend_mail(actor):
        raise NotAllowedError(_("Only those who run this network can look after its mail."))
    message = parked(actor).select_for_update().filter(pk=message_id).first()
    if message is None:
        raise NotPossibleError(_("This message needs nothing any more."))
    return message

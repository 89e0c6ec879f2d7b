"""A restored network is the past; these steps keep it from acting as if it were. All within the restore's own step."""

from dataclasses import dataclass

from django.core.management import call_command
from django.db import transaction

from carelore.common.signals import restored
from carelore.config.backups.erasures import Since
from carelore.mail.models import Message
from carelore.mail.services import holding
from carelore.moments.models import Moment
from carelore.moments.services import withdrawn_before
from carelore.moments.services.sharing import taken_back
from carelore.people.services import erased_before, erasure


@dataclass
class Mail:
    """What became of messages that had not left when the backup was made."""

    waiting: int = 0
    held: int = 0
    known_to_have_left: int = 0


def settle_mail(*, send: bool, gone: set[str]) -> Mail:
    """Hold back what may have left since the backup was made, unless it is to be sent."""
    left = holding.settle_left(gone)
    if send:
        return Mail(waiting=holding.undelivered().count(), known_to_have_left=left)
    return Mail(held=holding.hold_back(), known_to_have_left=left)


def erase_again(since: Since) -> tuple[int, int]:
    """Take back again the stories, and erase again the accounts, of which that is known. Returns how many of each."""
    with transaction.atomic():
        before = Message.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        stories = [_take_back(pk) for pk in withdrawn_before.standing_again(since.stories)]
        marked = erased_before.mark_again(since.people, numbers=since.numbers)
        people = sum(erasure.erase(pk) for pk in marked)
        Message.objects.filter(pk__gt=before).delete()  # They were told the first time.
    return len(stories), people


def make_derived() -> None:
    """Make again what a backup leaves out because it follows from the rest."""
    call_command("update_index", verbosity=0)
    restored.send(sender=None)


def _take_back(pk: int) -> Moment:
    return taken_back(Moment.objects.select_for_update().get(pk=pk))

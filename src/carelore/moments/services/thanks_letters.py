"""The letters that pass thanks on. They hold the story as it was published, and leave when nothing can be undone."""

from django.utils import timezone, translation

from carelore.common.languages import offered
from carelore.mail.services import outbox, retention
from carelore.moments.enums import Teller
from carelore.moments.models import Moment, Thanks
from carelore.moments.queries.undoable import UNDO_FOR
from carelore.moments.services.notices import where


def write(thanks: Thanks, moment: Moment) -> None:
    """The letter, and the line manager's copy; both are taken back together."""
    manager = moment.place.manager_email
    to = thanks.member.email if thanks.member else thanks.email
    copied = bool(manager) and manager.lower() != to.lower()
    _queue(thanks, moment, "thanks", recipient=to, language=_language(thanks, moment), copied=copied)
    if copied:
        _queue(thanks, moment, "thanks_copy", recipient=manager, language=offered(moment.language), copied=True)


def _queue(thanks: Thanks, moment: Moment, template: str, *, recipient: str, language: str, copied: bool) -> None:
    with translation.override(language):
        teller = "" if moment.teller == Teller.UNSAID else moment.get_teller_display()
    outbox.queue(
        purpose=template.replace("_", "-"),
        recipient=recipient,
        language=language,
        template=template,
        context={
            "name": thanks.name,
            "place": where(moment.place, language),
            "story": moment.text,
            "teller": teller,
            "copied": copied,
        },
        about=about(thanks),
        delay=UNDO_FOR,
    )


def _language(thanks: Thanks, moment: Moment) -> str:
    return offered(thanks.member.language if thanks.member else moment.language)


def about(thanks: Thanks) -> str:
    return f"moment:{thanks.moment_id}:thanks:{thanks.pk}"


def hold_back(moment: Moment) -> None:
    """The story is no longer published: what has not left does not leave, and was not passed on."""
    for thanks in Thanks.objects.filter(moment=moment, passed_on_at__gt=timezone.now() - UNDO_FOR):
        if outbox.cancel(about=about(thanks)):
            thanks.delete()


def forget_all(moment: Moment) -> None:
    """Take back what has not left, and blank what has or never could: these letters hold the story."""
    retention.forget_all(about=f"moment:{moment.pk}:thanks")

"""Taking the words of a story out of everything we keep."""

from django.db.models import Q

from carelore.mail.services import outbox, retention
from carelore.moments.enums import Act
from carelore.moments.models import Band, Decision, Moment, PrincipleMark, Redaction, Response, Suggestion, Thanks, Twin
from carelore.moments.services import answer_notices, thanks_letters


def forget_author(moment: Moment) -> None:
    """Drop how the author can be reached, also from mail that has gone, and whom they thanked.

    The caller saves the moment.
    """
    if moment.email:
        retention.forget(recipient=moment.email, about=f"moment:{moment.pk}")
    moment.email = moment.thanks_to = ""


def forget_words(moment: Moment) -> None:
    """Drop the story, its marks, what was answered and noted, and every mail about it that has not left.

    The decisions stay, without the reasons that moderators gave each other: these may tell the story again. Which
    readers the author chose stays. The caller saves the moment.
    """
    forget_author(moment)
    moment.text = moment.tokens = ""
    answer_notices.forget_all(moment)
    moment.answered_at = moment.planned_at = moment.made_at = moment.themed_at = None
    thanks_letters.forget_all(moment)
    for of_it in (Redaction, Response, Thanks, PrincipleMark, Suggestion, Band):
        of_it.objects.filter(moment=moment).delete()
    Twin.objects.filter(Q(moment=moment) | Q(earlier=moment)).delete()
    decisions = Decision.objects.filter(moment=moment)
    for pk in decisions.values_list("pk", flat=True):
        outbox.cancel(about=f"moment:{moment.pk}:decision:{pk}")
    decisions.exclude(message="").update(message="")
    decisions.exclude(act=Act.SCOPE).exclude(reason="").update(reason="")

"""What is held about those who answer stories."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Period, Personal, Row, Subject, declare
from carelore.moments.enums import ResponseState
from carelore.moments.models import Response
from carelore.moments.services import answer_retention


def responses(subject: Subject) -> Iterator[Row]:
    """Their own, whole; of those they decided on as moderators only which and when."""
    person = subject.account.pk
    own = (
        "moment__slug", "kind", "text", "language", "changes_on", "state", "created_at", "changed_at", "sent_at",
        "edited_at", "published_at", "message", "confirmed", "confirmed_at",
    )  # fmt: skip
    yield from Response.objects.filter(writer=person).order_by("created_at", "pk").values(*own)
    decided = Response.objects.filter(decided_by=person).exclude(writer=person).order_by("decided_at", "pk")
    for row in decided.values("moment__slug", "state", "decided_at"):
        yield {"decided_by": "you", **row}


def forget_unpublished(subject: Subject) -> int:
    """What was published stays, answered by a former member."""
    theirs = Response.objects.filter(writer=subject.account.pk)
    return theirs.exclude(state=ResponseState.PUBLISHED).delete()[0]


declare(
    "moments.Response",
    Personal(
        title=_("Your answers to stories"),
        holds={
            "writer": _("who answered"),
            "moment": _("which story"),
            "kind": _("thanks, an answer, a change planned or made"),
            "text": _("what you said"),
            "language": _("its language"),
            "changes_on": _("when the change is planned or was made"),
            "state": _("where it stands"),
            "created_at": _("when you began it"),
            "changed_at": _("when you last changed it"),
            "sent_at": _("when you sent it"),
            "edited_at": _("when you changed what others had read"),
            "published_at": _("when it was published"),
            "confirmed": _("whether the author of the story says that a change is there"),
            "confirmed_at": _("when they said so"),
            "decided_by": _("who decided on it, where that was needed"),
            "message": _("what they wrote to you"),
        },
        why=_("So that those who told a story, and those who read it, see what came of it."),
        kept=_(
            "Published: as long as the story. Drafts, and what was declined or taken back: until you delete them, or "
            "180 days after they were last touched."
        ),
        then=_(
            "It is deleted. When the account of who answered is erased, what was not published goes, and “A former "
            "member” answered the rest."
        ),
        export=responses,
        retire=forget_unpublished,
        periods=(Period("moments.answers_left", answer_retention.LEFT, answer_retention.drop_left),),
    ),
)

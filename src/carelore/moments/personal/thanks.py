"""What is held about those who are thanked."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Personal, Row, Subject, declare
from carelore.moments.models import Thanks


def received(subject: Subject) -> QuerySet[Thanks]:
    to_address = Q(pk__in=[])
    for address in subject.addresses:
        to_address |= Q(email__iexact=address)
    return Thanks.objects.filter(Q(member=subject.account.pk) | to_address)


def thanks(subject: Subject) -> Iterator[Row]:
    """Those received; of those passed on to others only for which story and when."""
    yield from received(subject).order_by("passed_on_at", "pk").values("moment__slug", "name", "email", "passed_on_at")
    passed_on = Thanks.objects.filter(passed_on_by=subject.account.pk).exclude(pk__in=received(subject).values("pk"))
    for row in passed_on.order_by("passed_on_at", "pk").values("moment__slug", "passed_on_at"):
        yield {"passed_on_by": "you", **row}


def forget_thanks(subject: Subject) -> int:
    return received(subject).delete()[0]


declare(
    "moments.Thanks",
    Personal(
        title=_("Thanks passed on to you"),
        holds={
            "member": _("who was thanked"),
            "name": _("the name in the story"),
            "email": _("where the thanks were sent"),
            "moment": _("for which story"),
            "passed_on_by": _("who passed them on"),
            "passed_on_at": _("when"),
        },
        why=_("So that thanks reach you, once."),
        kept=_("As long as the story."),
        then=_("It is deleted."),
        export=thanks,
        retire=forget_thanks,
    ),
)

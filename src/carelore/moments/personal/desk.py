"""What is held about moderators, besides their decisions."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Impersonal, Part, Row, Subject, declare
from carelore.moments.models import Reminder, Twin


def reminders(subject: Subject) -> Iterator[Row]:
    yield from Reminder.objects.filter(person=subject.account.pk).order_by("week").values("week")


def forget_reminders(subject: Subject) -> int:
    return Reminder.objects.filter(person=subject.account.pk).delete()[0]


def twins(subject: Subject) -> Iterator[Row]:
    told_apart = Twin.objects.filter(dismissed_by=subject.account.pk).order_by("pk")
    yield from told_apart.values("moment__slug", "earlier__slug")


def forget_who_told_apart(subject: Subject) -> int:
    return Twin.objects.filter(dismissed_by=subject.account.pk).update(dismissed_by=None)


declare(
    "moments.Reminder",
    Part(
        "moments.Decision",
        {"person": _("who was reminded of stories that wait"), "week": _("in which week")},
        export=reminders,
        retire=forget_reminders,
    ),
)
declare(
    "moments.Twin",
    Part(
        "moments.Decision",
        {"dismissed_by": _("who told two stories apart")},
        export=twins,
        retire=forget_who_told_apart,
    ),
)
declare("moments.Band", Impersonal(_("Numbers by which stories that were sent twice are found.")))

"""What is held about those who say of which principles a story speaks."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Impersonal, Part, Row, Subject, declare
from carelore.moments.models import PrincipleMark


def marks(subject: Subject) -> Iterator[Row]:
    made = PrincipleMark.objects.filter(assigned_by=subject.account.pk).order_by("assigned_at", "pk")
    yield from made.values("moment__slug", "principle", "assigned_at")


declare(
    "moments.PrincipleMark",
    Part(
        "moments.Decision",
        {
            "assigned_by": _("who said of which principle a story speaks"),
            "principle": _("which one"),
            "assigned_at": _("when"),
        },
        export=marks,
    ),
)
declare("moments.LabelledText", Impersonal(_("Texts from elsewhere, to learn from, with nothing on who wrote them.")))
declare("moments.ThemeModel", Impersonal(_("Numbers learnt from many stories.")))
declare("moments.Suggestion", Impersonal(_("What a machine suggests about a story.")))

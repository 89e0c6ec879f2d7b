"""What this app holds about people: those who tell, those who write down, those who decide."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from carelore.common.personal import Impersonal, Part, Period, Personal, Row, Subject, Wish, declare
from carelore.moments.models import Decision, Moment, Redaction
from carelore.moments.queries.mine import by_addresses
from carelore.moments.services import retention
from carelore.moments.services.leaving import TAKE_BACK, part_from_stories

OWN = (
    "slug", "kind", "text", "language", "teller", "place__name", "happened_on", "thanks_to", "scope",
    "consent_version", "consented_at", "email", "channel", "state", "received_at", "published_at", "withdrawn_at",
)  # fmt: skip


def stories(subject: Subject) -> Iterator[Row]:
    """The subject's own, whole; of those they wrote down for others only which, where and when."""
    yield from by_addresses(subject.addresses).values(*OWN)
    written = Moment.objects.filter(captured_by=subject.account.pk).exclude(
        pk__in=by_addresses(subject.addresses).values("pk")
    )
    for row in written.order_by("received_at", "pk").values("slug", "place__name", "received_at"):
        yield {"captured_by": "you", **row}
    assigned = Moment.objects.filter(assigned_to=subject.account.pk).order_by("received_at", "pk")
    for row in assigned.values("slug", "place__name", "received_at"):
        yield {"assigned_to": "you", **row}


def decisions(subject: Subject) -> Iterator[Row]:
    """Which, when, and whether something was written with it. The writing is about somebody else's story."""
    made = Decision.objects.filter(actor=subject.account.pk).order_by("at", "pk")
    for row in made.values("moment__slug", "act", "at", "from_state", "to_state", "undone_at", "message", "reason"):
        yield {**row, "message": bool(row["message"]), "reason": bool(row["reason"])}


def marks(subject: Subject) -> Iterator[Row]:
    made = Redaction.objects.filter(marked_by=subject.account.pk).order_by("pk")
    yield from made.values("moment__slug", "replacement")


def ask_to_take_back(subject: Subject) -> str:
    number = by_addresses(subject.addresses).filter(withdrawn_at=None).count()
    if not number:
        return ""
    return ngettext(
        "Also take back the %(number)s story I shared with my e-mail address.",
        "Also take back the %(number)s stories I shared with my e-mail address.",
        number,
    ) % {"number": number}


declare(
    "moments.Moment",
    Personal(
        title=_("Stories"),
        holds={
            "slug": _("its name in addresses"),
            "kind": _("the kind of moment"),
            "text": _("the story"),
            "tokens": _("its words in the order of the alphabet, for search"),
            "language": _("its language"),
            "teller": _("who tells it: a patient, a relative, staff"),
            "place": _("where it happened"),
            "happened_on": _("in which month"),
            "thanks_to": _("whom to thank"),
            "scope": _("who may read it"),
            "consent_version": _("which words of consent you agreed to"),
            "consented_at": _("when you agreed"),
            "email": _("your e-mail address, if you gave one"),
            "secret_hash": _("the secret link, in a form that cannot be read back"),
            "channel": _("how it came to us"),
            "captured_by": _("who wrote it down, where that was somebody else"),
            "assigned_to": _("which moderator looks after it"),
            "reply_in": _("the language in which you are written to"),
            "import_key": _("its number in the table it was imported from"),
            "suspicion": _("why a machine may have sent it"),
            "state": _("where it stands"),
            "received_at": _("when it came"),
            "published_at": _("when it was published"),
            "withdrawn_at": _("when it was taken back"),
        },
        why=_("So that others read it and learn from it, as far as you allow."),
        kept=_(
            "Published: until you take it back; your address and your thanks for two years. Declined, or returned and "
            "not corrected: 180 days. Closed by safeguarding: five years. Taken back: its words not at all, that it "
            "was there for two years."
        ),
        then=_(
            "It is deleted. When your account is erased, stories shared with your address stay without the address, "
            "unless you want them taken back."
        ),
        export=stories,
        retire=part_from_stories,
        wish=Wish(TAKE_BACK, ask_to_take_back),
        periods=(
            Period("moments.unanswered", retention.UNANSWERED, retention.drop_unanswered),
            Period("moments.declined", retention.DECLINED, retention.drop_declined),
            Period("moments.withdrawn", retention.WITHDRAWN, retention.drop_withdrawn),
            Period("moments.closed", retention.CLOSED, retention.drop_closed),
            Period("moments.authors", retention.REACHABLE, retention.part_from_authors),
        ),
    ),
)
declare(
    "moments.Decision",
    Personal(
        title=_("What was decided about a story"),
        holds={
            "actor": _("who decided"),
            "moment": _("about which story"),
            "act": _("what"),
            "at": _("when"),
            "message": _("what was written to the author"),
            "reason": _("why, for other moderators"),
            "from_state": _("where the story stood before"),
            "to_state": _("where it stood after"),
            "undone_at": _("when it was taken back"),
        },
        why=_("So that every story that is published can be shown to have been read by a person first."),
        kept=_("As long as the story. What was written goes when its author takes the story back."),
        then=_("It is deleted. When the account of who decided is erased, “A former member” decided it."),
        export=decisions,
    ),
)
declare(
    "moments.Redaction",
    Part(
        "moments.Decision",
        {"marked_by": _("who marked words to be taken out"), "replacement": _("what stands there instead")},
        export=marks,
    ),
)
declare("moments.Word", Impersonal(_("Words that stand in published stories, and in how many; not in which.")))

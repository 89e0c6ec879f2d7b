"""What authors and safeguarding are told. A mail never holds a story's words, nor the author's link (we only keep its
hash). Mail to authors leaves when the decision can no longer be undone.
"""

from datetime import UTC
from typing import Any

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from carelore.mail.errors import AddressError
from carelore.mail.letters import address_of
from carelore.mail.services import outbox
from carelore.moments.enums import Act, Scope
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.undoable import UNDO_FOR
from carelore.places import queries as places
from carelore.places.models import Place, PlaceKind


def tell_published(moment: Moment, decision: Decision) -> None:
    address = ""
    if moment.scope == Scope.ANYONE:
        address = address_of("moments:moment", moment.slug, language=moment.author_language)
    _tell_author(moment, decision, "moment_published", {"address": address, "scope": moment.scope})


def tell_returned(moment: Moment, decision: Decision) -> None:
    _tell_author(moment, decision, "moment_returned", {"message": decision.message})


def tell_declined(moment: Moment, decision: Decision) -> None:
    _tell_author(moment, decision, "moment_declined", {"message": decision.message})


def call_safeguarding(moment: Moment, decision: Decision) -> None:
    """Mail at once whoever safeguards at the place: where and when, and the way to the page, nothing of the story."""
    _tell_safeguarding(moment, decision, "moment_escalated")


def take_back(moment: Moment, decision: Decision) -> None:
    """After an undo: the author hears nothing, safeguarding hears that it is no longer asked for."""
    outbox.cancel(about=_about(moment, decision))
    if decision.act == Act.ESCALATE:
        _tell_safeguarding(moment, decision, "moment_taken_back")


def hold_back(moment: Moment) -> None:
    """A new decision overtakes what the author has not yet been told."""
    for decision in moment.decisions.filter(
        at__gt=timezone.now() - UNDO_FOR, act__in=[Act.PUBLISH, Act.RETURN, Act.DECLINE]
    ):
        outbox.cancel(about=_about(moment, decision))


def where(place: Place, language: str) -> str:
    """A unit with its facility, since there is more than one “Maternity”; else the name alone."""
    above = places.breadcrumb(place)[:-1]
    facility = next((each for each in reversed(above) if each.kind == PlaceKind.FACILITY), None)
    if facility is None:
        return place.name_in(language)
    with translation.override(language):
        names = {"unit": place.name_in(language), "facility": facility.name_in(language)}
        return _("%(unit)s, %(facility)s") % names


def _tell_author(moment: Moment, decision: Decision, template: str, context: dict[str, Any]) -> None:
    if not moment.email:
        return
    language = moment.author_language
    with timezone.override(UTC):  # as the author's page tells the day, not by the moderator's clock
        outbox.queue(
            purpose=template.replace("_", "-"),
            recipient=moment.email,
            language=language,
            template=template,
            context={"place": where(moment.place, language), "received_at": moment.received_at, **context},
            about=_about(moment, decision),
            delay=UNDO_FOR,
        )


@timezone.override(UTC)  # the mail says so
def _tell_safeguarding(moment: Moment, decision: Decision, template: str) -> None:
    for contact in places.safeguarding_contacts(moment.place):
        try:
            outbox.queue(
                purpose=template.replace("_", "-"),
                recipient=contact.email,
                language=contact.language,
                template=template,
                context={
                    "place": where(moment.place, contact.language),
                    "at": decision.at,
                    "address": address_of("moments:review", moment.slug, language=contact.language),
                },
                # Its own name: an undo takes nothing of this back, it says so in a second mail.
                about=f"moment:{moment.pk}:safeguarding",
            )
        except AddressError:
            continue


def _about(moment: Moment, decision: Decision) -> str:
    return f"moment:{moment.pk}:decision:{decision.pk}"

"""Taking the second step away from somebody who has lost it, on record and with a letter to them."""

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.notices import tell
from carelore.people.services.sessions import end_all_sessions


@transaction.atomic
def take_away_second_step(*, actor: User | None, person: User, how: str) -> int:
    """Remove passkeys, app and recovery codes, and sign the person out everywhere. Returns how many were removed.

    `how` says by which means the actor made sure who was asking. No actor is whoever holds the server. Raises
    `PeopleError` for those who may not, for one's own account, and where there is nothing to take away.
    """
    if actor is not None and not (actor.is_active and actor.is_staff):
        raise PeopleError(_("Only those who run this network can change accounts."))
    if actor is not None and actor.pk == person.pk:
        raise PeopleError(_("You can change your own second step on your own page, not here."))
    if not how.strip():
        raise PeopleError(_("Please say how you made sure that it is this person who asks."))
    gone, _each = Authenticator.objects.filter(user=person).delete()
    if not gone:
        raise PeopleError(_("This account has no second step."))
    end_all_sessions(person=person)
    log(person, "people.second_step", user=actor, data={"how": how.strip()[:500]})
    tell(person, "account/email/factors_reset")
    return gone

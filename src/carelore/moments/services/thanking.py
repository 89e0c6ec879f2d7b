"""Passing thanks on: to members or addresses that a moderator found under the names an author wrote.

Each gets one private letter with the story as it was published. A line manager gets a copy where the place itself names
one. Nothing is counted by person, and nobody is told who else was thanked.
"""

from django.db import transaction
from django.utils.translation import gettext as _

from carelore.mail.services import outbox
from carelore.moments.enums import State
from carelore.moments.errors import NotAllowed, NotPossibleNow
from carelore.moments.models import Moment, Thanks
from carelore.moments.rules import may_pass_thanks_on
from carelore.moments.services.deciding import locked
from carelore.moments.services.thanks_letters import about, write
from carelore.people.models import User

MOST = 20  # people thanked for one story; its author has room for about as many names


@transaction.atomic
def pass_on(*, moment_id: int, name: str, actor: User, member: User | None = None, email: str = "") -> Thanks:
    """Thank one person, a member or an address; a letter leaves when it can no longer be taken back.

    Thanking the same person twice for a story changes nothing. Raises `NotAllowed`, `NotPossibleNow`, `AddressError`.
    """
    moment = _open(moment_id, actor)
    if member is not None and not member.is_active:
        raise NotPossibleNow(_("This person has left the network."))
    if Thanks.objects.filter(moment=moment).count() >= MOST:
        raise NotPossibleNow(_("So many people have been thanked for this story that no more letters leave."))
    thanks, new = Thanks.objects.get_or_create(
        moment=moment,
        member=member,
        email="" if member else email.lower(),
        defaults={"name": name, "passed_on_by": actor},
    )
    if new:
        write(thanks, moment)
    return thanks


@transaction.atomic
def take_back(*, thanks_id: int, actor: User) -> None:
    """Before the letter leaves. Raises `NotAllowed`, `NotPossibleNow`."""
    thanks = Thanks.objects.select_related("moment").filter(pk=thanks_id).first()
    if thanks is None:
        return
    _open(thanks.moment_id, actor)
    if not outbox.cancel(about=about(thanks)):
        raise NotPossibleNow(_("The letter has already left."))
    thanks.delete()


def _open(moment_id: int, actor: User) -> Moment:
    moment = locked(moment_id)
    if not may_pass_thanks_on(actor, moment):
        raise NotAllowed(_("You do not moderate at this place."))
    if moment.state != State.PUBLISHED:
        raise NotPossibleNow(_("Thanks can be passed on while the story is published."))
    return moment

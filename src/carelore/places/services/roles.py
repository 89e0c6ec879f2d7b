"""Giving roles and taking them back."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.people.models import User
from carelore.people.notices import tell
from carelore.places import rules
from carelore.places.errors import NotAllowed, Refused
from carelore.places.models import Place, Role, RoleGrant


@transaction.atomic
def grant_role(*, actor: User | None, user: User, place: Place, role: Role) -> RoleGrant:
    """Give a person a role at a place and all below it; who had it keeps it. Whoever has a role is a member.

    No actor is whoever holds the server, who may give the first role to themselves. A new role is told by mail.
    """
    if actor is not None and not rules.may_grant(actor, place):
        raise NotAllowed(_("You can give roles only at places where you are a steward."))
    if actor is not None and user.pk == actor.pk:
        raise NotAllowed(_("Nobody can give a role to themselves. Please ask another steward."))
    if not user.is_active:
        raise Refused(_("This account is closed, so it cannot hold a role."))
    grant, made = RoleGrant.objects.get_or_create(
        user=user, place=place, role=Role(role), defaults={"granted_by": actor}
    )
    if user.member_since is None:
        user.member_since = timezone.now()
        user.save(update_fields=["member_since"])
    if made:
        _forget_grants(user)
        log(place, "places.grant", user=actor, data={"role": grant.role, "person": user.pk})
        tell(user, "places/letters/role_given", grant=grant)
    return grant


@transaction.atomic
def revoke_role(*, actor: User, user: User, place: Place, role: Role) -> bool:
    """Take a role back, or lay down one's own. False where the person did not hold it at this very place."""
    if not rules.may_grant(actor, place) and user.pk != actor.pk:
        raise NotAllowed(_("You can take back roles only at places where you are a steward."))
    gone, _counts = RoleGrant.objects.filter(user=user, place=place, role=Role(role)).delete()
    if gone:
        _forget_grants(user)
        if actor.pk == user.pk:
            _forget_grants(actor)
        log(place, "places.revoke", user=actor, data={"role": Role(role).value, "person": user.pk})
    return bool(gone)


def _forget_grants(user: User) -> None:
    """`rules.grants_of` keeps what it read on the object."""
    if hasattr(user, "_grants"):
        del user._grants

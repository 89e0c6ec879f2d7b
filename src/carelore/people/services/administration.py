"""What those who run the network change about people."""

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.notices import tell


@transaction.atomic
def save_person(*, actor: User, person: User, member: bool) -> User:
    """Keep a new or changed account. A new one has no password: its owner signs in with a code sent by e-mail.

    Whoever runs the network may do all in its back office. A new address is the only one that signs in, and its owner
    has to show that it is theirs; the old one is told. Raises `PeopleError` where actors would lock themselves out.
    """
    if not (actor.is_active and actor.is_staff):
        raise PeopleError(_("Only those who run this network can change accounts."))
    if person.erased_at is not None:
        raise PeopleError(_("This account is erased. Its owner can join again."))
    if person.pk == actor.pk and not (person.is_active and person.is_staff):
        raise PeopleError(_("You cannot close your own account here or stop running the network yourself."))
    made = person.pk is None
    before = "" if made else User.objects.values_list("email", flat=True).get(pk=person.pk)
    if made:
        person.set_unusable_password()
    person.email = person.email.strip().lower()
    person.is_superuser = person.is_staff
    if member != (person.member_since is not None):
        person.member_since = timezone.now() if member else None
    person.save()
    _keep_address(person)
    if before and before.lower() != person.email:
        tell(person, "account/email/address_moved", address=before)
    log(person, "wagtail.create" if made else "wagtail.edit", user=actor)
    return person


def _keep_address(person: User) -> None:
    known = EmailAddress.objects.filter(user=person)
    if not known.filter(email__iexact=person.email).exists():
        known.delete()
        EmailAddress.objects.create(user=person, email=person.email, primary=True, verified=False)

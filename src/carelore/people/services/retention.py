"""Accounts that nobody uses: sign-ups that were never confirmed, people who were never admitted.

Both have a grace: who only waits to be admitted is not sent away, and whoever is, is told two weeks before.
"""

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from carelore.people.models import User

UNCONFIRMED = timedelta(days=30)
NEVER_ADMITTED = timedelta(days=365)
AT_ONCE = 50
# What an account has by itself. Whoever is mentioned anywhere else has been given or has done something.
OF_ITS_OWN = {"account", "usersessions", "mfa", "wagtailusers", "admin", "wagtailadmin"}


def drop_unconfirmed() -> int:
    """Delete sign-ups whose address was never confirmed, and that nothing else knows. Returns how many."""
    proven = EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)
    has_none = Q(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    stale = User.objects.filter(
        ~Exists(proven),
        date_joined__lt=timezone.now() - UNCONFIRMED,
        last_login=None,
        is_staff=False,
        erased_at=None,
    ).exclude(has_none)  # made by those who run the network: its owner may still come
    return sum(_dropped(pk) for pk in list(stale.values_list("pk", flat=True)[:AT_ONCE]))


def announce_never_admitted() -> int:
    """Begin the waiting period of accounts that nobody admitted, and that nobody used for a year."""
    from carelore.people.services import erasure  # the register, which it reads, names this module

    found = never_admitted().filter(erase_at=None)[:AT_ONCE]
    return sum(erasure.ask(actor=None, person=person).is_leaving for person in found)


def never_admitted() -> QuerySet[User]:
    last_year = timezone.now() - NEVER_ADMITTED
    unused = Q(last_login=None) | Q(last_login__lt=last_year)
    return User.objects.filter(
        unused, date_joined__lt=last_year, member_since=None, is_active=True, is_staff=False, erased_at=None
    )


@transaction.atomic
def _dropped(pk: int) -> bool:
    person = User.objects.select_for_update().filter(pk=pk, last_login=None).first()
    if person is None or _is_known(person):
        return False
    person.delete()
    return True


def _is_known(person: User) -> bool:
    """Does anything point to the account that it does not bring itself?"""
    for model in apps.get_models():
        if model._meta.app_label in OF_ITS_OWN or not model._meta.managed:
            continue
        for field in model._meta.concrete_fields:
            if (
                field.is_relation
                and field.related_model is User
                and model._base_manager.filter(**{field.attname: person.pk}).exists()
            ):
                return True
    return False

"""Leaving the network: an account is erased after a waiting period, in which its owner may change their mind.

Until then the account works as before, with its roles. The worker erases it, in one transaction for each person, by
the register (`people.registry`): what each model does then, it declares itself. Harmless when called twice at once.
"""

from collections.abc import Iterable
from copy import copy
from datetime import timedelta

import structlog
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.people import registry
from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.notices import tell
from carelore.people.services import erased_before

WAITING = timedelta(days=14)
REMINDED = timedelta(days=2)  # before the end
AT_ONCE = 50  # accounts erased, or reminded, in one turn of the worker

record = structlog.get_logger("carelore.people")


@transaction.atomic
def ask(*, actor: User | None, person: User, wishes: Iterable[str] = ()) -> User:
    """Let the account be erased when the waiting period is over. Asking again changes the wishes, not the day.

    `actor` is the person, somebody who runs the network, or nobody where the network itself tidies. Raises
    `PeopleError` when it is not theirs to ask, or nobody would be left to run the network.
    """
    person = User.objects.select_for_update().get(pk=person.pk)
    _check(actor, person)
    again = person.erase_at is not None
    person.erase_at = person.erase_at or timezone.now() + WAITING
    person.erasure_wishes = sorted(wishes)
    person.save(update_fields=["erase_at", "erasure_wishes"])
    if not again:
        log(person, "people.leave", user=actor)
        tell(person, "people/email/leaving", asked=actor is not None, own=actor is not None and actor.pk == person.pk)
    return person


@transaction.atomic
def keep(*, actor: User, person: User) -> User:
    """Do not erase the account after all. Who did not want to leave changes nothing by it."""
    person = User.objects.select_for_update().get(pk=person.pk)
    if actor.pk != person.pk and not (actor.is_active and actor.is_staff):
        raise PeopleError(_("Only those who run this network can do this for somebody else."))
    if person.erase_at is None:
        return person
    person.erase_at = person.erasure_reminded_at = None
    person.erasure_wishes = []
    person.save(update_fields=["erase_at", "erasure_reminded_at", "erasure_wishes"])
    log(person, "people.stay", user=actor)
    tell(person, "people/email/staying")
    return person


def remind_soon() -> int:
    """Tell those whose account will be erased within two days. Returns how many were told now."""
    soon = User.objects.filter(erase_at__lte=timezone.now() + REMINDED, erasure_reminded_at=None)
    return sum(_remind(pk) for pk in list(soon.values_list("pk", flat=True)[:AT_ONCE]))


def erase_due() -> int:
    """Erase the accounts whose waiting period is over; one that fails stops no other. Returns how many were erased."""
    due = User.objects.filter(erase_at__lte=timezone.now()).order_by("erase_at", "pk")
    erased = 0
    for pk in list(due.values_list("pk", flat=True)[:AT_ONCE]):
        try:
            erased += erase(pk)
        except Exception as error:
            record.exception("an account could not be erased", kind=type(error).__name__, person=pk)
    return erased


@transaction.atomic
def erase(pk: int) -> bool:
    """Erase one account whose time has come. False when it is no longer to be, or another worker has it in hand."""
    person = _taken(User.objects.filter(pk=pk, erase_at__lte=timezone.now()))
    if person is None:
        return False
    if is_last_to_run_it(person):
        record.warning("the last who runs the network is not erased", person=pk)
        return False
    known = copy(person)
    erased_before.note(person)
    retired = registry.retire(registry.subject_of(person, wishes=person.erasure_wishes))
    log(User.objects.get(pk=pk), "people.erased")
    record.info("account erased", person=pk, rows=sum(retired.values()))
    tell(known, "people/email/left")
    return True


def is_last_to_run_it(person: User) -> bool:
    """Would nobody who stays be able to run the network without this person?"""
    if not (person.is_active and person.is_superuser):
        return False
    others = User.objects.filter(is_active=True, is_superuser=True, erase_at=None).exclude(pk=person.pk)
    return not others.exists()


def _check(actor: User | None, person: User) -> None:
    if actor is not None and actor.pk != person.pk and not (actor.is_active and actor.is_staff):
        raise PeopleError(_("Only those who run this network can do this for somebody else."))
    if person.erased_at is not None:
        raise PeopleError(_("This account is erased already."))
    if is_last_to_run_it(person):
        raise PeopleError(
            _("Nobody else runs this network. Make somebody else do so first, in the back office under People.")
        )


@transaction.atomic
def _remind(pk: int) -> bool:
    person = _taken(User.objects.filter(pk=pk, erase_at__isnull=False, erasure_reminded_at=None))
    if person is None:
        return False
    person.erasure_reminded_at = timezone.now()
    person.save(update_fields=["erasure_reminded_at"])
    tell(person, "people/email/leaving_soon")
    return True


def _taken(people: QuerySet[User]) -> User | None:
    """The row, locked; None while another worker has it. On SQLite the transaction itself is the lock."""
    if connection.features.has_select_for_update_skip_locked:
        people = people.select_for_update(skip_locked=True)
    return people.first()

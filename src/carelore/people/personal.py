"""What this app holds about people, and what the libraries below it do on its behalf."""

from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Impersonal, Part, Period, Personal, Row, Subject, declare
from carelore.people.models import User, Visibility
from carelore.people.registry import accounts, backoffice, plumbing, published
from carelore.people.registry.rows import deleted, manager, owned
from carelore.people.services import retention


def account(subject: Subject) -> Iterator[Row]:
    person: User = subject.account
    yield {
        "email": person.email,
        "name": person.name,
        "language": person.language,
        "time_zone": person.time_zone,
        "institution": person.institution.name if person.institution else "",
        "visibility": person.visibility,
        "member_since": person.member_since,
        "date_joined": person.date_joined,
        "last_login": person.last_login,
        "is_active": person.is_active,
        "is_staff": person.is_staff,
        "is_superuser": person.is_superuser,
        "password": person.has_usable_password(),
        "erase_at": person.erase_at,
        "erasure_wishes": person.erasure_wishes,
        "erasure_reminded_at": person.erasure_reminded_at,
    }


def empty_account(subject: Subject) -> int:
    """Leave a row that says nothing but that it was erased, for what this person decided to point to."""
    person: User = subject.account
    person.email, person.name = f"erased-{person.pk}@erased.invalid", ""
    person.set_unusable_password()
    person.language, person.time_zone, person.institution = "en", "UTC", None
    person.visibility, person.member_since, person.last_login = Visibility.NOBODY, None, None
    person.is_active = person.is_staff = person.is_superuser = False
    person.date_joined = person.erased_at = timezone.now()
    person.erase_at = person.erasure_reminded_at = None
    person.erasure_wishes = []
    person.save()
    return 1


def contact(subject: Subject) -> Any:
    return manager("people.NetworkSettings").filter(contact_email__in=subject.addresses)


def network_contact(subject: Subject) -> Iterator[Row]:
    yield from contact(subject).values("contact_email")


def end_network_contact(subject: Subject) -> int:
    found = list(contact(subject))
    for network in found:
        network.contact_email = ""
        network.save()  # one by one, so that pages learn of it
    return len(found)


declare(
    "people.User",
    Personal(
        title=_("Your account"),
        holds={
            "email": _("your e-mail address"),
            "name": _("the name you show"),
            "language": _("your language"),
            "time_zone": _("your time zone"),
            "institution": _("where you work or learn"),
            "visibility": _("who may see your profile"),
            "member_since": _("since when you are a member"),
            "date_joined": _("when you joined"),
            "last_login": _("when you last signed in"),
            "is_active": _("whether the account is open"),
            "is_staff": _("whether you run this network"),
            "is_superuser": _("whether you may do everything in the back office"),
            "password": _("your password, in a form that cannot be read back"),
            "erase_at": _("when your account will be erased, if you asked for that"),
            "erasure_wishes": _("what else you asked to be erased"),
            "erasure_reminded_at": _("when we reminded you of it"),
            "erased_at": _("when it was erased"),
        },
        why=_("So that you can sign in, and others know who you are."),
        kept=_(
            "As long as you have the account. A sign-up that was never confirmed: 30 days. An account that was never "
            "admitted, and not used: a year."
        ),
        then=_(
            "It is emptied. A number stays, so that what you decided for the network still has somebody who decided "
            "it: “A former member”."
        ),
        export=account,
        retire=empty_account,
        periods=(
            Period("people.unconfirmed", retention.UNCONFIRMED, retention.drop_unconfirmed),
            Period("people.never_admitted", retention.NEVER_ADMITTED, retention.announce_never_admitted),
        ),
    ),
)
declare(
    "people.User_groups",
    Part(
        "people.User",
        {"user": _("your groups")},
        owned("people.User_groups", "user_id", "group__name"),
        deleted("people.User_groups", "user_id"),
    ),
)
declare(
    "people.User_user_permissions",
    Part(
        "people.User",
        {"user": _("your permissions")},
        owned("people.User_user_permissions", "user_id", "permission__codename"),
        deleted("people.User_user_permissions", "user_id"),
    ),
)
declare(
    "people.NetworkSettings",
    Personal(
        title=_("The contact of this network"),
        holds={"contact_email": _("an e-mail address to write to")},
        why=_("So that anybody can ask us."),
        kept=_("Until those who run this network name another one."),
        then=_("It is taken off the pages."),
        export=network_contact,
        retire=end_network_contact,
    ),
)
declare("people.Institution", Impersonal("Names of hospitals, ministries, societies and schools."))

accounts.say()
backoffice.say()
published.say()
plumbing.say()

"""Puts the invented people into the network, with what they may do at which place."""

from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import check_password, make_password

from carelore.people.models import Institution, User
from carelore.places.models import Place, RoleGrant
from carelore.portal.demo import words

PASSWORD = "a-chair-by-the-bed"  # noqa: S105  known to everybody; the command refuses to run outside the demo


def load_people(places: dict[str, Place], *, now: datetime) -> dict[str, User]:
    """Create the people, or bring them up to date, with exactly the roles of the file; returns them by key."""
    entries = words.people()
    password = _encoded_password([entry["email"] for entry in entries])
    found = {}
    for months, entry in enumerate(reversed(entries), start=1):
        user = User.objects.filter(email=entry["email"]).first() or User(email=entry["email"])
        user.name, user.password = entry["name"], password
        user.language, user.time_zone = entry["language"], entry["time_zone"]
        user.visibility = entry["visibility"]
        user.institution = _institution(entry["institution"])
        user.is_staff = user.is_superuser = entry["staff"]
        user.is_active = True
        user.member_since = user.date_joined = now - timedelta(days=30 * months)
        user.save()
        EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})
        _grant(user, {(role["role"], places[role["place"]].pk) for role in entry["roles"]})
        found[entry["key"]] = user
    return found


def _encoded_password(addresses: list[str]) -> str:
    """One hash for all: forty would take ten seconds. Who is signed in when the demo is loaded again stays so."""
    kept = User.objects.filter(email__in=addresses).order_by("pk").values_list("password", flat=True).first()
    return kept if kept and check_password(PASSWORD, kept) else make_password(PASSWORD)


def _institution(name: str) -> Institution | None:
    return Institution.objects.get_or_create(name=name)[0] if name else None


def _grant(user: User, wanted: set[tuple[str, int]]) -> None:
    for grant in RoleGrant.objects.filter(user=user):
        if (grant.role, grant.place_id) not in wanted:
            grant.delete()
    for role, place in sorted(wanted):
        RoleGrant.objects.get_or_create(user=user, role=role, place_id=place)

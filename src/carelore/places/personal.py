"""What this app holds about people: who may do what where, and whom to write to at a place."""

from collections.abc import Iterator
from functools import reduce
from itertools import chain
from operator import or_

from django.db.models import Q, QuerySet
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Personal, Row, Subject, declare
from carelore.places.models import Place, RoleGrant
from carelore.places.services.leaving import CONTACTS, end_contacts, end_roles


def roles(subject: Subject) -> Iterator[Row]:
    """The roles held, without who gave them; and the roles given, without to whom."""
    person = subject.account.pk
    grants = RoleGrant.objects.select_related("place").order_by("granted_at", "pk")
    for grant in grants.filter(user=person):
        yield {"role": grant.role, "place": grant.place.name, "granted_at": grant.granted_at}
    for grant in grants.filter(granted_by=person):
        yield {"granted_by": "you", "role": grant.role, "place": grant.place.name, "granted_at": grant.granted_at}


def contacts(subject: Subject) -> Iterator[Row]:
    for place, kind in chain.from_iterable(((place, kind) for kind in CONTACTS) for place in named(subject)):
        if getattr(place, f"{kind}_email").lower() in subject.addresses:
            keys = [f"{kind}_name", f"{kind}_email", f"{kind}_phone"]
            yield {"name": place.name, **{key: getattr(place, key) for key in keys}}


def named(subject: Subject) -> QuerySet[Place]:
    theirs = list(subject.addresses)
    found: QuerySet[Place] = Place.objects.alias(**{kind: Lower(f"{kind}_email") for kind in CONTACTS})
    return found.filter(reduce(or_, (Q(**{f"{kind}__in": theirs}) for kind in CONTACTS))).order_by("path")


declare(
    "places.RoleGrant",
    Personal(
        title=_("Your roles"),
        holds={
            "user": _("you"),
            "role": _("what you may do"),
            "place": _("where"),
            "granted_by": _("who gave you the role"),
            "granted_at": _("since when"),
        },
        why=_("So that you can do your work there, and nobody else does it in your name."),
        kept=_("As long as you hold the role."),
        then=_("It is deleted. That you were given it, and that it ended, stays in the record of the back office."),
        export=roles,
        retire=end_roles,
    ),
)
declare(
    "places.Place",
    Personal(
        title=_("Whom to ask at a place"),
        holds={
            "quality_name": _("the name of who looks after quality there"),
            "quality_email": _("their e-mail address"),
            "quality_phone": _("their telephone"),
            "safeguarding_name": _("the name of who looks after safeguarding there"),
            "safeguarding_email": _("where they are written to"),
            "safeguarding_phone": _("where they are called"),
            "manager_name": _("the name of the line manager there"),
            "manager_email": _("where they get a copy of thanks"),
            "manager_phone": _("where they are called"),
        },
        why=_("So that people find somebody to ask, and safeguarding hears of danger at once."),
        kept=_("Until those who run this network name somebody else."),
        then=_("It is taken off. The contact of the place above then answers."),
        export=contacts,
        retire=end_contacts,
    ),
)

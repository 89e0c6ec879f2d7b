"""What ends at places when a person leaves the network: their roles, and being named as whom to ask."""

from django.db.models.functions import Lower
from wagtail.log_actions import log

from carelore.common.personal import Subject
from carelore.places.models import Place, RoleGrant

CONTACTS = ("quality", "safeguarding", "manager")


def end_roles(subject: Subject) -> int:
    """Take back every role of the subject; each is on the record of its place. Called within an erasure."""
    held = list(RoleGrant.objects.filter(user=subject.account.pk).select_related("place"))
    for grant in held:
        log(grant.place, "places.revoke", data={"role": grant.role, "person": subject.account.pk})
        grant.delete()
    return len(held)


def end_contacts(subject: Subject) -> int:
    """Take the subject off every place that names an address of theirs. Called within an erasure.

    A place without a contact has that of the place above; staff see in the record that somebody has to be named.
    """
    ended = 0
    for kind in CONTACTS:
        theirs = Place.objects.annotate(known=Lower(f"{kind}_email")).filter(known__in=list(subject.addresses))
        for place in theirs:
            parts = [f"{kind}_name", f"{kind}_email", f"{kind}_phone"]
            Place.objects.filter(pk=place.pk).update(**dict.fromkeys(parts, ""))
            log(place, "places.contact_left")
            ended += 1
    return ended

"""Whose profile a viewer may see: the one gate to people."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from carelore.people.models import User, Visibility


def visible_to(viewer: User | AnonymousUser) -> QuerySet[User]:
    """Open accounts that show themselves to everyone, or to members if the viewer is one; one's own; for staff all."""
    people = User.objects.filter(is_active=True)
    if not isinstance(viewer, User) or not viewer.is_active:
        return people.filter(visibility=Visibility.EVERYONE)
    if viewer.is_staff:
        return people
    shown = [Visibility.EVERYONE, Visibility.MEMBERS] if viewer.is_member else [Visibility.EVERYONE]
    return people.filter(Q(visibility__in=shown) | Q(pk=viewer.pk))

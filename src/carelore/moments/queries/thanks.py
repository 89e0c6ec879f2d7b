"""Who could be meant by the names an author wrote, and what a member was thanked for."""

import re

from django.db.models import QuerySet
from django.utils import timezone

from carelore.common.folding import fold
from carelore.moments.enums import State
from carelore.moments.models import Moment, Thanks
from carelore.moments.queries.undoable import UNDO_FOR
from carelore.people.models import User
from carelore.places.rules import Viewer

MOST_READ, MOST_SHOWN = 500, 8
_WORD = re.compile(r"[^\W\d_]{2,}")


def passed_on(moment: Moment) -> list[Thanks]:
    """With `is_held_back` while the letter waits and can be stopped."""
    found = list(Thanks.objects.filter(moment=moment).select_related("member", "passed_on_by").order_by("pk"))
    for each in found:
        each.is_held_back = each.passed_on_at > timezone.now() - UNDO_FOR  # type: ignore[attr-defined]
    return found


def likely_members(moment: Moment) -> list[User]:
    """Members with a role at the place, above it or below it whose name holds a word of what the author wrote.

    Those who share most words come first, and who was thanked already is left out. For a moment that came through the
    gate `moderated_by`.
    """
    thanked = set(Thanks.objects.filter(moment=moment).values_list("member", flat=True))
    words = set(_WORD.findall(fold(moment.thanks_to)))
    here = colleagues_around(moment)
    shared = {each.pk: len(words & set(_WORD.findall(fold(each.name)))) for each in here}
    likely = [each for each in here if shared[each.pk] and each.pk not in thanked]
    return sorted(likely, key=lambda each: (-shared[each.pk], each.name))[:MOST_SHOWN]


def colleagues_around(moment: Moment) -> list[User]:
    """Everybody active with a role at the story's place, above it or below it; at most 500."""
    at = User.objects.filter(is_active=True, role_grants__place__path__in=moment.place.prefixes)
    below = User.objects.filter(is_active=True, role_grants__place__path__startswith=moment.place.path)
    return list((at | below).distinct().only("id", "name", "email", "erased_at").order_by("name", "pk")[:MOST_READ])


def received_by(viewer: Viewer) -> QuerySet[Thanks]:
    """What the viewer was thanked for, as long as the story is published; the newest first.

    Whoever is thanked may read the story, whomever else its author let read it: it was told for them.
    """
    own = Thanks.objects.filter(member=viewer.pk, moment__state=State.PUBLISHED, moment__withdrawn_at=None)
    return own.select_related("moment__place").order_by("-passed_on_at", "-pk")

"""A restored backup brings back who was erased after it was made. They are erased again.

`carelore restore` does it at once. Where a database came back in another way, the worker does it within the hour.
"""

import hashlib
from collections.abc import Collection, Iterable
from datetime import datetime

from django.utils import timezone

from carelore.common import erasures
from carelore.common.erasures import Erasure
from carelore.people.models import User

PERSON = "person"


def note(person: User) -> None:
    """Remember somebody who is being erased, as long as the row still says who it was."""
    erasures.note(PERSON, _mark(person.pk, person.date_joined), person.erasure_wishes)


def mark_again(known: Iterable[Erasure], *, numbers: Collection[int] = ()) -> list[int]:
    """Let those be erased now who were before; also those with these numbers. Returns whom, by number.

    Who joined again has another mark, and stays.
    """
    wishes = {erasure.mark: list(erasure.wishes) for erasure in known}
    if not wishes and not numbers:
        return []
    here = User.objects.filter(erased_at=None).order_by("pk").values_list("pk", "date_joined")
    again = [(pk, mark) for pk, joined in here.iterator() if (mark := _mark(pk, joined)) in wishes or pk in numbers]
    now = timezone.now()
    for pk, mark in again:
        due = User.objects.filter(pk=pk, erased_at=None)
        due.update(erase_at=now, erasure_reminded_at=now, erasure_wishes=wishes.get(mark, []))
    return [pk for pk, _mark_of_it in again]


def _mark(pk: int, joined: datetime) -> str:
    return hashlib.sha256(f"{pk} {joined.timestamp():.6f}".encode()).hexdigest()

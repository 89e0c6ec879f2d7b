"""A restored backup brings back stories that were taken back after it was made. They are taken back again."""

import hashlib
from collections.abc import Collection

from carelore.common import erasures
from carelore.moments.models import Moment

STORY = "story"


def note(moment: Moment) -> None:
    """Remember a story that is being taken back."""
    erasures.note(STORY, mark_of(moment.slug))


def standing_again(marks: Collection[str]) -> list[int]:
    """The stories with these marks that stand, by number."""
    here = Moment.objects.filter(withdrawn_at=None).order_by("pk").values_list("pk", "slug")
    return [pk for pk, slug in here.iterator() if mark_of(slug) in marks]


def mark_of(slug: str) -> str:
    return hashlib.sha256(slug.encode()).hexdigest()

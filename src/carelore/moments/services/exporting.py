"""A table of stories for those who lead or keep places. Each export is on record.

It holds what its reader may read on the pages, and nothing private: not whom to thank, no address, no criticality.
"""

import csv
from collections.abc import Iterator

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.log_actions import log

from carelore.moments.cells import harmless
from carelore.moments.errors import NotAllowed
from carelore.moments.models import Moment
from carelore.moments.queries.exporting import exportable_by, may_export
from carelore.people.models import User
from carelore.places.models import Place

COLUMNS = ["id", "address", "kind", "text", "language", "teller", "place", "place_name", "month", "scope", "published"]


class _Line:
    """What `csv` writes to; gives the line back instead of keeping it."""

    def write(self, line: str) -> str:
        return line


def export_stories(*, actor: User, place: Place | None = None) -> Iterator[str]:
    """Lines of a CSV file, read from the database as they are asked for. Raises `NotAllowed` at once."""
    if not may_export(actor):
        raise NotAllowed(_("Exporting is for those who lead or keep a place."))
    stories = exportable_by(actor, place)
    log(actor, "moments.export", user=actor, data={"place": place.code if place else "", "stories": stories.count()})
    writer = csv.writer(_Line())
    rows = (_row(story) for story in stories.iterator(chunk_size=500))
    return (writer.writerow(row) for row in _with_header(rows))


def _with_header(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    yield ["\ufeff" + COLUMNS[0], *COLUMNS[1:]]  # the mark tells spreadsheets that this is UTF-8
    yield from rows


def _row(story: Moment) -> list[str]:
    with override(settings.LANGUAGE_CODE):
        address = settings.BASE_URL + reverse("moments:moment", args=[story.slug])
    cells = [
        story.slug,
        address,
        story.kind,
        story.text,
        story.language,
        story.teller,
        story.place.code,
        story.place.name,
        f"{story.happened_on:%Y-%m}" if story.happened_on else "",
        story.scope,
        f"{story.published_at:%Y-%m-%d}",
    ]
    return [harmless(cell) for cell in cells]

"""The worker's part of finding names: a chosen recogniser reads the stories that wait, off every page."""

from functools import cache

from django.conf import settings

from carelore.moments import recognised
from carelore.moments.enums import State
from carelore.moments.identity.recognisers import Recogniser, load
from carelore.moments.models import Moment

AT_ONCE = 200  # stories in one go: some five seconds, so that mail does not wait long
_BATCH = 500


def recognise_waiting(*, limit: int = AT_ONCE) -> int:
    """Look for names in stories that wait for a moderator, the oldest first, and tell how many were read."""
    if not settings.NAMES:
        return 0
    waiting = Moment.objects.filter(state=State.WAITING).order_by("received_at", "id").values_list("text", flat=True)
    done = 0
    batch: list[str] = []
    for text in waiting.iterator(chunk_size=_BATCH):
        batch.append(text)
        if len(batch) == _BATCH:
            done += _read(batch, limit - done)
            batch = []
        if done >= limit:
            return done
    return done + _read(batch, limit - done)


def _read(texts: list[str], limit: int) -> int:
    new = recognised.missing(texts)[:limit] if texts else []
    for text in new:
        recognised.keep(text, chosen(settings.NAMES).find(text))
    return len(new)


@cache
def chosen(wanted: str) -> Recogniser:
    """Loaded once in a process; raises `RecogniserAbsent`, which the worker's journal shows."""
    return load(wanted)

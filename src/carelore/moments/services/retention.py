"""How long stories stay that nobody reads, and how their authors can be reached. The worker asks every hour.

What safeguarding holds, and what still waits to be read, is never retired by itself.
"""

from collections.abc import Callable
from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Max, Q, QuerySet
from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.models import Moment
from carelore.moments.services.forgetting import forget_author, forget_words

UNANSWERED = timedelta(days=180)  # returned to its author, and not corrected
DECLINED = timedelta(days=180)
WITHDRAWN = timedelta(days=2 * 365)
CLOSED = timedelta(days=5 * 365)
REACHABLE = timedelta(days=2 * 365)  # the author of a published story
AT_ONCE = 200


def drop_unanswered() -> int:
    return _each(_resting(State.RETURNED, UNANSWERED), _dropped)


def drop_declined() -> int:
    return _each(_resting(State.DECLINED, DECLINED), _dropped)


def drop_withdrawn() -> int:
    """Their words have long gone; now also that they were."""
    return _each(_resting(State.WITHDRAWN, WITHDRAWN), _dropped)


def drop_closed() -> int:
    return _each(_resting(State.CLOSED, CLOSED), _dropped)


def part_from_authors() -> int:
    """Published stories stay, and can no longer be traced to an address."""
    long_ago = timezone.now() - REACHABLE
    known = ~Q(email="") | ~Q(thanks_to="")
    return _each(Moment.objects.filter(known, state=State.PUBLISHED, published_at__lt=long_ago), _parted)


def _resting(state: State, after: timedelta) -> QuerySet[Moment]:
    """Stories in that state to which nothing has happened for so long."""
    past = timezone.now() - after
    quiet = Moment.objects.filter(state=state, received_at__lt=past).annotate(last=Max("decisions__at"))
    return quiet.filter(Q(last=None) | Q(last__lt=past))


def _each(stories: QuerySet[Moment], act: Callable[[Moment], None]) -> int:
    """One transaction for each story; what changed meanwhile, or is in another worker's hands, is left alone."""
    done = 0
    for pk, version in list(stories.order_by("pk").values_list("pk", "version")[:AT_ONCE]):
        with transaction.atomic():
            row = Moment.objects.filter(pk=pk, version=version)
            if connection.features.has_select_for_update_skip_locked:
                row = row.select_for_update(skip_locked=True)
            moment = row.first()
            if moment is not None:
                act(moment)
                done += 1
    return done


def _dropped(moment: Moment) -> None:
    """Its marks and decisions go with it, and whatever mail about it is left."""
    forget_words(moment)
    moment.delete()


def _parted(moment: Moment) -> None:
    forget_author(moment)
    moment.save(update_fields=["email", "thanks_to"])

"""The row of an answer: opened under a lock as somebody saw it, and put away with what follows from it for its story.

The story is always locked first, as taking it back does, so that two never wait for one another.
"""

from django.db.models import Min, Q
from django.utils.translation import gettext as _

from carelore.moments.enums import ResponseKind, ResponseState
from carelore.moments.errors import AlreadyDecided, NotAllowed
from carelore.moments.models import Moment, Response
from carelore.moments.services.deciding import locked


def opened(response_id: int) -> Response:
    """The answer with its story, both locked until the transaction ends. Raises `NotAllowed` where there is none."""
    known = Response.objects.filter(pk=response_id).values_list("moment_id", flat=True).first()
    moment = locked(known) if known else None
    response = Response.objects.select_for_update(of=("self",)).filter(pk=response_id).first() if moment else None
    if moment is None or response is None:
        raise NotAllowed(_("This answer is not there any more."))
    response.moment = moment
    return response


def put_away(response: Response) -> Response:
    """Save it under a new version, and let its story show how far it has come."""
    response.version += 1
    response.save()
    follow(response.moment)
    return response


def follow(moment: Moment) -> None:
    """When the first answer of any kind, the first change planned and the first change made were published.

    The story's own version stays: who has it open to decide on it is not disturbed.
    """
    shown = Response.objects.filter(moment=moment, state=ResponseState.PUBLISHED)
    found = shown.aggregate(
        answered_at=Min("published_at"),
        planned_at=Min("published_at", filter=Q(kind=ResponseKind.PLANNED)),
        made_at=Min("published_at", filter=Q(kind=ResponseKind.MADE)),
    )
    if any(getattr(moment, name) != at for name, at in found.items()):
        Moment.objects.filter(pk=moment.pk).update(**found)
        for name, at in found.items():
            setattr(moment, name, at)


def overtaken(response: Response) -> AlreadyDecided:
    """Somebody else was faster: a moderator, or the writer in another window."""
    by_moderator = response.decided_at is not None and response.decided_at >= response.changed_at
    who = response.decided_by if by_moderator and response.decided_by else response.writer
    return AlreadyDecided(
        _("Somebody else was faster with this answer."),
        who=who.shown_name,
        act=response.get_state_display(),
        at=response.decided_at if by_moderator else response.changed_at,
    )


def unpublished(response: Response, to: ResponseState) -> None:
    """Take it off the pages. The caller puts it away."""
    response.state, response.published_at = to, None
    response.confirmed = response.confirmed_at = None

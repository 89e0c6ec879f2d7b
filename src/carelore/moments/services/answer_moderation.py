"""What a moderator decides about an answer. Nobody decides on their own."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments import rules
from carelore.moments.enums import ResponseState
from carelore.moments.errors import NotAllowed, NotPossibleNow
from carelore.moments.models import Response
from carelore.moments.queries.pieces import must_go
from carelore.moments.services import answer_notices as notices
from carelore.moments.services.answers import opened, overtaken, put_away, unpublished
from carelore.people.models import User


@transaction.atomic
def publish(*, response_id: int, version: int, actor: User, message: str = "") -> Response:
    """Show it to whoever may read the story. Its author hears of it in half an hour, its writer at once.

    Raises `NotAllowed`, `AlreadyDecided` or `NotPossibleNow`.
    """
    response = _opened(response_id, version, actor)
    if response.is_published:
        raise overtaken(response)
    if must_go(response.text, response.language):
        raise NotPossibleNow(_("Something in this answer could lead to somebody. Decline it, and say what to change."))
    response.state, response.published_at = ResponseState.PUBLISHED, timezone.now()
    _decided(response, actor, message)
    notices.tell_author(response)
    notices.tell_writer_approved(response)
    return put_away(response)


@transaction.atomic
def decline(*, response_id: int, version: int, actor: User, message: str) -> Response:
    """Give it back to its writer with the reason, also when it is published already. Raises as `publish`."""
    response = _opened(response_id, version, actor)
    notices.hold_back(response)
    unpublished(response, ResponseState.DECLINED)
    _decided(response, actor, message)
    notices.tell_writer_declined(response)
    return put_away(response)


def _opened(response_id: int, version: int, actor: User) -> Response:
    response = opened(response_id)
    if not rules.may_decide_on(actor, response):
        raise NotAllowed(_("You do not decide on this answer."))
    if response.version != version or not rules.is_decidable(response):
        raise overtaken(response)
    return response


def _decided(response: Response, actor: User, message: str) -> None:
    response.decided_by, response.decided_at, response.message = actor, timezone.now(), message

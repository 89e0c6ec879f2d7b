"""The author of a story says, through the secret link, whether the change that was said to be made is there."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.common.tokens import hashed
from carelore.moments.enums import ResponseKind
from carelore.moments.errors import NotPossibleNow, UnknownLink
from carelore.moments.models import Moment, Response
from carelore.moments.services import answer_notices as notices
from carelore.moments.services.answers import opened


@transaction.atomic
def confirm(*, token: str, response_id: int, is_so: bool) -> Response:
    """Yes, or not yet; the author can change their mind. The writer hears of it by mail.

    No new version: the words that a moderator may be looking at stay. Raises `UnknownLink`, `NotPossibleNow`.
    """
    story = Moment.objects.filter(secret_hash=hashed(token)).values_list("pk", flat=True).first()
    if story is None:
        raise UnknownLink(_("This link does not open a story."))
    here = Response.objects.filter(pk=response_id, moment=story).exists()
    response = opened(response_id) if here else None
    if response is None or not (
        response.moment.is_published and response.is_published and response.kind == ResponseKind.MADE
    ):
        raise NotPossibleNow(_("This answer has changed meanwhile. Please read it again."))
    if response.confirmed is not is_so:
        response.confirmed, response.confirmed_at = is_so, timezone.now()
        response.save(update_fields=["confirmed", "confirmed_at"])
        notices.tell_writer_confirmed(response)
    return response

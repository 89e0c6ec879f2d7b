"""Answers that nobody else has do not lie about for ever. The worker asks every hour."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from carelore.moments.models import Response
from carelore.moments.models.answer import AT_HAND

LEFT = timedelta(days=180)
AT_ONCE = 500


def drop_left() -> int:
    """Drafts, and what was declined or taken back, that their writers have left alone for so long."""
    past = timezone.now() - LEFT
    decided_long_ago = Q(decided_at=None) | Q(decided_at__lt=past)
    left = Response.objects.filter(decided_long_ago, state__in=AT_HAND, changed_at__lt=past)
    keys = list(left.order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    return Response.objects.filter(pk__in=keys, state__in=AT_HAND, changed_at__lt=past).delete()[0]

"""The author's own story: found by the secret link, or by an address that somebody has shown to be theirs."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.db.models.functions import Lower

from carelore.common.tokens import hashed
from carelore.moments.enums import Act
from carelore.moments.models import Decision, Moment


def by_secret(token: str) -> Moment | None:
    """The moment that this link opens, with its place."""
    return Moment.objects.select_related("place").filter(secret_hash=hashed(token)).first()


def by_addresses(addresses: Iterable[str]) -> QuerySet[Moment]:
    """The stories shared with any of these addresses, given in small letters. The caller knows whose they are."""
    found = Moment.objects.annotate(author=Lower("email")).filter(author__in=list(addresses))
    return found.select_related("place").order_by("received_at", "pk")


def last_message(moment: Moment) -> str:
    """What a moderator last wrote to the author, while it still concerns the state the story is in."""
    acts = [Act.RETURN, Act.DECLINE, Act.ESCALATE]
    decisions = Decision.objects.filter(moment=moment, act__in=acts, to_state=moment.state, undone_at=None)
    last = decisions.order_by("-at", "-id").first()
    return last.message if last else ""

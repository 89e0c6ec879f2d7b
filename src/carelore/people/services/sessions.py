"""Where a person is signed in: kept short, noted now and then, ended at will."""

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from carelore.people.devices import described
from carelore.people.models import User

NOWHERE = "0.0.0.0"  # noqa: S104  the column wants an address; we keep none
SEEN_EVERY = timedelta(minutes=10)


def shorten(session: UserSession) -> None:
    """Keep of a browser its name and system, and of the network nothing."""
    if session.user_agent:
        device = described(session.user_agent)
        session.data = {"browser": device.browser, "system": device.system}
    session.ip, session.user_agent = NOWHERE, ""


def note_seen(*, person: User, session_key: str, user_agent: str) -> None:
    """Note that a session is in use. One that began before sessions were listed is added."""
    now = timezone.now()
    known = UserSession.objects.filter(session_key=session_key)
    if known.filter(last_seen_at__lt=now - SEEN_EVERY).update(last_seen_at=now) or known.exists():
        return
    session = UserSession(user=person, session_key=session_key, user_agent=user_agent, ip=NOWHERE)
    shorten(session)
    UserSession.objects.bulk_create([session], ignore_conflicts=True)


@transaction.atomic
def end_session(*, actor: User, session: int) -> int:
    """Sign one's own account out in one browser. Returns how many sessions ended: one, or none if it was gone."""
    return _end(UserSession.objects.filter(user=actor, pk=session))


@transaction.atomic
def end_all_sessions(*, person: User, but: str | None = None) -> int:
    """Sign an account out everywhere, but in the session that `but` names. Returns how many ended."""
    return _end(UserSession.objects.filter(user=person).exclude(session_key=but or ""))


def forget_ended() -> int:
    """Drop what is left of sessions that ran out: after their last use they live no longer than their cookie."""
    oldest = timezone.now() - timedelta(seconds=settings.SESSION_COOKIE_AGE)
    return UserSession.objects.filter(last_seen_at__lt=oldest - SEEN_EVERY).delete()[0]


def _end(sessions: QuerySet[UserSession]) -> int:
    keys = list(sessions.values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    UserSession.objects.filter(session_key__in=keys).delete()
    return len(keys)

"""Where a person is signed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.utils import timezone

from carelore.people.devices import Device
from carelore.people.models import User


@dataclass(frozen=True)
class OpenSession:
    pk: int
    device: Device
    began: datetime
    seen: datetime
    here: bool


def open_sessions(person: User, *, here: str | None) -> Sequence[OpenSession]:
    """One's own sessions that have not run out: this one first, then the latest seen."""
    noted = list(UserSession.objects.filter(user=person))
    keys = [session.session_key for session in noted]
    alive = set(
        Session.objects.filter(session_key__in=keys, expire_date__gt=timezone.now()).values_list(
            "session_key", flat=True
        )
    )
    found = [
        OpenSession(
            pk=session.pk,
            device=Device(session.data.get("browser", ""), session.data.get("system", "")),
            began=session.created_at,
            seen=session.last_seen_at,
            here=session.session_key == here,
        )
        for session in noted
        if session.session_key in alive
    ]
    return sorted(found, key=lambda each: (each.here, each.seen), reverse=True)

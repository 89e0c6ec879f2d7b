"""What the libraries for signing in hold about people: addresses, second factors, sessions."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from allauth.account.models import EmailConfirmation
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Part, Period, Personal, Row, Subject, declare
from carelore.people.registry.rows import deleted, manager, owned
from carelore.people.services.sessions import forget_ended

SIGNED_IN = timedelta(seconds=settings.SESSION_COOKIE_AGE)


def sessions_of(subject: Subject) -> Iterator[Session]:
    """The running sessions of an account. Each says whose it is only when opened."""
    whose = str(subject.account.pk)
    for session in Session.objects.filter(expire_date__gt=timezone.now()).iterator(chunk_size=1000):
        if session.get_decoded().get("_auth_user_id") == whose:
            yield session


def session_rows(subject: Subject) -> Iterator[Row]:
    """Those that are listed as the person's: opening every session of the network would take too long for a page."""
    listed = UserSession.objects.filter(user=subject.account.pk).values_list("session_key", flat=True)
    running = Session.objects.filter(session_key__in=list(listed), expire_date__gt=timezone.now())
    yield from running.order_by("expire_date").values("expire_date")


def end_sessions(subject: Subject) -> int:
    keys = [session.session_key for session in sessions_of(subject)]
    return Session.objects.filter(session_key__in=keys).delete()[0]


def clear_sessions() -> int:
    """Drop the sessions that are over."""
    before = Session.objects.filter(expire_date__lt=timezone.now()).count()
    SessionStore.clear_expired()
    return before


def factor_rows(subject: Subject) -> Iterator[Row]:
    """What kind, under which name, since when; never the secret."""
    for factor in manager("mfa.Authenticator").filter(user=subject.account.pk).order_by("pk"):
        yield {
            "type": factor.type,
            "name": str(factor.data.get("name", "")),
            "created_at": factor.created_at,
            "last_used_at": factor.last_used_at,
        }


def drop_confirmations() -> int:
    old: Any = EmailConfirmation.objects.all_expired()
    return int(old.delete()[0])


def confirmations(subject: Subject) -> Iterator[Row]:
    mine = EmailConfirmation.objects.filter(email_address__user=subject.account.pk)
    yield from mine.order_by("pk").values("created", "sent")


def say() -> None:
    _say_addresses()
    _say_sessions()
    _say_second_steps()


def _say_addresses() -> None:
    declare(
        "account.EmailAddress",
        Personal(
            title=_("Your e-mail addresses"),
            holds={
                "user": _("you"),
                "email": _("each address you gave"),
                "verified": _("whether you have shown that it is yours"),
                "primary": _("whether you sign in with it"),
            },
            why=_("So that you can sign in, and mail reaches you."),
            kept=_("Until you take it away, or as long as you have the account."),
            then=_("It is deleted. You can join again with it."),
            export=owned("account.EmailAddress", "user_id", "email", "verified", "primary"),
            retire=deleted("account.EmailAddress", "user_id"),
        ),
    )
    declare(
        "account.EmailConfirmation",
        Part(
            "account.EmailAddress",
            {"email_address": _("a link that confirms an address"), "sent": _("when we sent it")},
            export=confirmations,
            periods=(Period("account.confirmations", timedelta(days=3), drop_confirmations),),
        ),
    )


def _say_sessions() -> None:
    declare(
        "sessions.Session",
        Personal(
            title=_("Where you are signed in"),
            holds={
                "session_data": _("that you are signed in, and how you did it, in coded form"),
                "expire_date": _("until when"),
            },
            why=_("So that you need not sign in on every page."),
            kept=_("30 days after you signed in, or until you sign out."),
            then=_("It is deleted."),
            export=session_rows,
            retire=end_sessions,
            periods=(Period("sessions.expired", timedelta(0), clear_sessions),),
        ),
    )
    declare(
        "usersessions.UserSession",
        Part(
            "sessions.Session",
            {
                "user": _("you"),
                "data": _("which browser, and which kind of device"),
                "created_at": _("since when"),
                "last_seen_at": _("when you were last here"),
                "user_agent": _("nothing more about the browser"),
                "ip": _("nothing about the network address"),
            },
            export=owned("usersessions.UserSession", "user_id", "data", "created_at", "last_seen_at"),
            retire=deleted("usersessions.UserSession", "user_id"),
            periods=(Period("usersessions.old", SIGNED_IN, forget_ended),),
        ),
    )


def _say_second_steps() -> None:
    declare(
        "mfa.Authenticator",
        Personal(
            title=_("Your passkeys and second steps"),
            holds={
                "user": _("you"),
                "type": _("of which kind"),
                "data": _("its name, and what proves it is yours: never readable as a secret in your copy"),
                "created_at": _("since when"),
                "last_used_at": _("when you last used it"),
            },
            why=_("So that nobody else signs in as you."),
            kept=_("Until you take it away, or as long as you have the account."),
            then=_("It is deleted."),
            export=factor_rows,
            retire=deleted("mfa.Authenticator", "user_id"),
        ),
    )

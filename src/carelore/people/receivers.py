"""What this app hears: sessions that are written down, signing out, a new password, an hour that has passed."""

from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed, password_changed, password_reset, password_set
from allauth.usersessions.models import UserSession
from django.contrib.auth.signals import user_logged_out
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import HttpRequest

from carelore.common.signals import hourly
from carelore.people.models import User
from carelore.people.services.joining import forget_unproven_password
from carelore.people.services.sessions import end_all_sessions, forget_ended, shorten


@receiver(pre_save, sender=UserSession)
def keep_little(sender: type[UserSession], instance: UserSession, **about: Any) -> None:
    """Whoever writes a session down, allauth included."""
    shorten(instance)


@receiver([password_changed, password_set, password_reset])
def sign_out_elsewhere(request: HttpRequest, user: User, **about: Any) -> None:
    """A new password ends every session but the one in which it was chosen."""
    end_all_sessions(person=user, but=request.session.session_key)


@receiver(email_confirmed)
def forget_stranger(request: HttpRequest, email_address: EmailAddress, **about: Any) -> None:
    """The address was proven by a code for signing in, not in the browser in which the password was chosen."""
    person = email_address.user
    if any(record["method"] == "code" for record in get_authentication_records(request, person)):
        forget_unproven_password(person)


@receiver(user_logged_out)
def forget_session(request: HttpRequest, **about: Any) -> None:
    UserSession.objects.filter(session_key=request.session.session_key or "").delete()


@receiver(hourly)
def tidy_sessions(**about: Any) -> None:
    forget_ended()

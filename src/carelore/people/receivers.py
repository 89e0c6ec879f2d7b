"""What this app hears from the libraries that keep sessions."""

from typing import Any

from allauth.usersessions.models import UserSession
from django.db.models.signals import pre_save
from django.dispatch import receiver

from carelore.common.signals import hourly
from carelore.people.services.sessions import forget_ended, shorten


@receiver(pre_save, sender=UserSession)
def keep_little(sender: type[UserSession], instance: UserSession, **about: Any) -> None:
    shorten(instance)


@receiver(hourly)
def tidy_sessions(**about: Any) -> None:
    forget_ended()

"""What the worker does for moments every minute and every hour."""

from typing import Any

from django.dispatch import receiver

from carelore.common.signals import hourly, minutely
from carelore.moments.services import reminding, twinning


@receiver(minutely)
def link_near_duplicates(**about: Any) -> None:
    twinning.link_new()


@receiver(hourly)
def forget_old_bands(**about: Any) -> None:
    twinning.forget_old()


@receiver(hourly)
def remind_of_what_is_overdue(**about: Any) -> None:
    reminding.remind_all()
    reminding.forget_old()

"""What the whole of it does every hour, and no app alone."""

from typing import Any

from django.dispatch import receiver

from carelore.common import erasures
from carelore.common.signals import hourly


@receiver(hourly)
def forget_old_erasures(**about: Any) -> None:
    erasures.forget_old()

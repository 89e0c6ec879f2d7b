"""What mail does every hour."""

from typing import Any

from django.dispatch import receiver

from carelore.common.signals import hourly
from carelore.mail.services.retention import retire_old


@receiver(hourly)
def retire(**about: Any) -> None:
    retire_old()

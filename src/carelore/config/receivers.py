"""What is taken back or erased is noted beside the database, for the day an older backup is restored."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import ModelLogEntry

from carelore.common.signals import hourly
from carelore.config.backups import erasures
from carelore.moments.enums import Act
from carelore.moments.models import Decision


@receiver(post_save, sender=Decision)
def note_taken_back(instance: Decision, created: bool, **about: Any) -> None:
    if created and instance.act == Act.WITHDRAW:
        which = erasures.hashed(instance.moment.slug)
        transaction.on_commit(partial(erasures.note, erasures.STORY, which), robust=True)


@receiver(post_save, sender=ModelLogEntry)
def note_erased(instance: ModelLogEntry, created: bool, **about: Any) -> None:
    if created and instance.action == "people.erased":
        transaction.on_commit(partial(erasures.note, erasures.PERSON, str(instance.object_id)), robust=True)


@receiver(hourly)
def forget_old_notes(**about: Any) -> None:
    erasures.forget_old()

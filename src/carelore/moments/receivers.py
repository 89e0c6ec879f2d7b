"""What the worker does for moments every minute and every hour, and what follows a migration or a restore."""

from typing import Any

from django.conf import settings
from django.db import connection, connections
from django.db.models.signals import post_migrate
from django.dispatch import receiver

from carelore.common.signals import hourly, minutely, restored
from carelore.moments import index
from carelore.moments.services import recognising, relearning, reminding, suggesting, twinning, vocabulary


@receiver(minutely)
def link_near_duplicates(**about: Any) -> None:
    twinning.link_new()


@receiver(minutely)
def suggest_principles(**about: Any) -> None:
    suggesting.suggest_new()


@receiver(hourly)
def learn_principles(**about: Any) -> None:
    relearning.learn_what_is_due()


def look_for_names(**about: Any) -> None:
    recognising.recognise_waiting()


if settings.NAMES:  # a worker without a recogniser asks the database nothing
    minutely.connect(look_for_names)


@receiver(hourly)
def forget_old_bands(**about: Any) -> None:
    twinning.forget_old()


@receiver(post_migrate)
def keep_the_index_of_words(sender: Any, using: str, **about: Any) -> None:
    if sender.name == "carelore.moments" and _is_there(using):
        index.install(connections[using])


@receiver(restored)
def make_what_follows_from_the_words(**about: Any) -> None:
    index.rebuild(connection)
    vocabulary.recount()


def _is_there(using: str) -> bool:
    """Whether stories have tokens yet: migrations may stop before, or go back."""
    with connections[using].cursor() as cursor:
        tables = connections[using].introspection.table_names(cursor)
        if "moments_moment" not in tables:
            return False
        columns = connections[using].introspection.get_table_description(cursor, "moments_moment")
    return any(column.name == "tokens" for column in columns)


@receiver(hourly)
def remind_of_what_is_overdue(**about: Any) -> None:
    reminding.remind_all()
    reminding.forget_old()

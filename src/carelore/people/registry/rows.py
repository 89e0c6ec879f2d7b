"""What most declarations need: rows that belong to one account through one field."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.db.models import Manager
from django.utils import timezone

from carelore.common.personal import Row, Subject

BATCH = 500  # rows retired in one turn of the worker


def manager(model: str) -> Manager[Any]:
    found: Manager[Any] = apps.get_model(model)._default_manager
    return found


def owned(model: str, owner: str, *keys: str) -> Callable[[Subject], Iterator[Row]]:
    """An export of these fields of the rows whose `owner` is the account."""

    def export(subject: Subject) -> Iterator[Row]:
        yield from manager(model).filter(**{owner: subject.account.pk}).order_by("pk").values(*keys)

    return export


def deleted(model: str, owner: str) -> Callable[[Subject], int]:
    """A retirement that deletes the rows whose `owner` is the account."""

    def retire(subject: Subject) -> int:
        return int(manager(model).filter(**{owner: subject.account.pk}).delete()[0])

    return retire


def disowned(model: str, owner: str) -> Callable[[Subject], int]:
    """A retirement that keeps the rows, but says no longer whose they are."""

    def retire(subject: Subject) -> int:
        return int(manager(model).filter(**{owner: subject.account.pk}).update(**{owner: None}))

    return retire


def deleted_after(model: str, when: str, after: timedelta) -> Callable[[], int]:
    """An enforcement that deletes the oldest rows whose time `when` is longer ago than `after`."""

    def enforce() -> int:
        old = manager(model).filter(**{f"{when}__lt": timezone.now() - after}).order_by(when)
        return int(manager(model).filter(pk__in=list(old.values_list("pk", flat=True)[:BATCH])).delete()[0])

    return enforce

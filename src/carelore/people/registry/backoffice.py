"""What the back office (Wagtail) holds about those who work in it: their history, settings and unfinished work."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import ModelLogEntry

from carelore.common.personal import Part, Period, Personal, Row, Subject, declare
from carelore.people.models import User
from carelore.people.registry.rows import deleted, deleted_after, manager, owned

HISTORY = timedelta(days=3 * 365)
UNFINISHED = timedelta(days=30)
NOBODY = "–"


def about_account(subject: Subject) -> Any:
    account = ContentType.objects.get_for_model(User)
    return ModelLogEntry.objects.filter(content_type=account, object_id=str(subject.account.pk))


def history(subject: Subject) -> Iterator[Row]:
    """What they did, without the names of what they did it to, and what was done to their account, without by whom."""
    for action, at in _acts(ModelLogEntry.objects.filter(user_id=subject.account.pk)):
        yield {"action": action, "timestamp": at, "user": "you"}
    for action, at in _acts(about_account(subject)):
        yield {"action": action, "timestamp": at, "label": "your account"}


def _acts(entries: Any) -> Any:
    return entries.order_by("timestamp", "pk").values_list("action", "timestamp")


def unname(subject: Subject) -> int:
    """The record keeps what happened; the name of whom it happened to goes."""
    return int(about_account(subject).update(label=NOBODY))


def page_history(subject: Subject) -> Iterator[Row]:
    rows = manager("wagtailcore.PageLogEntry").filter(user_id=subject.account.pk)
    yield from rows.order_by("timestamp").values("action", "timestamp", "label")


def picture(subject: Subject) -> Iterator[tuple[str, bytes]]:
    for profile in manager("wagtailusers.UserProfile").filter(user=subject.account.pk).exclude(avatar=""):
        with profile.avatar.open("rb") as file:
            yield profile.avatar.name.rpartition("/")[2], file.read()


def delete_with_file(model: str, owner: str, field: str) -> Callable[[Subject], int]:
    """The file goes when the transaction has ended well: a rollback could not bring it back."""

    def retire(subject: Subject) -> int:
        found = list(manager(model).filter(**{owner: subject.account.pk}))
        for row in found:
            file = getattr(row, field)
            if file:
                transaction.on_commit(partial(file.storage.delete, file.name))
            row.delete()
        return len(found)

    return retire


def say() -> None:
    _say_history()
    _say_settings()
    _say_unfinished()


def _say_history() -> None:
    declare(
        "wagtailcore.ModelLogEntry",
        Personal(
            title=_("What was done in the back office"),
            holds={
                "user": _("who did it"),
                "action": _("what was done"),
                "label": _("the name of what it was done to"),
                "timestamp": _("when"),
                "data": _("which role, to the person with which number"),
            },
            why=_("So that those who run this network can answer for what they did."),
            kept=_("Three years."),
            then=_("It is deleted. When an account is erased before that, the record stays without the name."),
            export=history,
            retire=unname,
            periods=(Period("history", HISTORY, deleted_after("wagtailcore.ModelLogEntry", "timestamp", HISTORY)),),
        ),
    )
    declare(
        "wagtailcore.PageLogEntry",
        Part(
            "wagtailcore.ModelLogEntry",
            {"user": _("who did it"), "label": _("the name of what it was done to")},
            export=page_history,
            periods=(Period("page_history", HISTORY, deleted_after("wagtailcore.PageLogEntry", "timestamp", HISTORY)),),
        ),
    )


def _say_settings() -> None:
    declare(
        "wagtailusers.UserProfile",
        Personal(
            title=_("Your settings in the back office"),
            holds={
                "user": _("you"),
                "avatar": _("your picture, if you gave one"),
                "preferred_language": _("its language"),
                "current_time_zone": _("its time zone"),
                "theme": _("its colours"),
            },
            why=_("So that the back office looks as you like it."),
            kept=_("As long as you have the account."),
            then=_("They are deleted, and the picture with them."),
            export=owned(
                "wagtailusers.UserProfile", "user_id", "avatar", "preferred_language", "current_time_zone", "theme"
            ),
            retire=delete_with_file("wagtailusers.UserProfile", "user_id", "avatar"),
            files=picture,
        ),
    )


def _say_unfinished() -> None:
    declare(
        "wagtailadmin.FormState",
        Personal(
            title=_("Unfinished work in the back office"),
            holds={"user": _("you"), "data": _("what you typed"), "last_updated_at": _("when")},
            why=_("So that nothing you typed is lost."),
            kept=_("30 days."),
            then=_("It is deleted."),
            export=owned("wagtailadmin.FormState", "user_id", "data", "last_updated_at"),
            retire=deleted("wagtailadmin.FormState", "user_id"),
            periods=(
                Period(
                    "form_states", UNFINISHED, deleted_after("wagtailadmin.FormState", "last_updated_at", UNFINISHED)
                ),
            ),
        ),
    )
    hour = timedelta(hours=1)
    declare(
        "wagtailadmin.EditingSession",
        Part(
            "wagtailadmin.FormState",
            {"user": _("you"), "last_seen_at": _("when you last had a form open")},
            owned("wagtailadmin.EditingSession", "user_id", "last_seen_at"),
            deleted("wagtailadmin.EditingSession", "user_id"),
            (Period("editing_sessions", hour, deleted_after("wagtailadmin.EditingSession", "last_seen_at", hour)),),
        ),
    )
    declare(
        "wagtailcore.UploadedFile",
        Part(
            "wagtailadmin.FormState",
            {"uploaded_by_user": _("you"), "file": _("a file you have not finished describing")},
            owned("wagtailcore.UploadedFile", "uploaded_by_user_id", "file"),
            delete_with_file("wagtailcore.UploadedFile", "uploaded_by_user_id", "file"),
        ),
    )

"""What people publish in the back office (Wagtail): it belongs to the network, and stays without them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Part, Personal, declare
from carelore.people.registry.rows import deleted, disowned, owned

PUBLISHED = "wagtailimages.Image"


def say() -> None:
    declare(
        PUBLISHED,
        Personal(
            title=_("What you published for the network"),
            holds={
                "uploaded_by_user": _("who uploaded a picture"),
                "file": _("the picture"),
                "title": _("its title"),
            },
            why=_("It belongs to the network; we keep who to ask about it."),
            kept=_("As long as the network uses it."),
            then=_("When your account is erased it stays, without you."),
            export=owned(PUBLISHED, "uploaded_by_user_id", "title", "file", "created_at"),
            retire=disowned(PUBLISHED, "uploaded_by_user_id"),
        ),
    )
    uploader, dates = "uploaded_by_user_id", ("created_at",)
    _stays(
        "wagtaildocs.Document",
        {"uploaded_by_user": _("who uploaded a document"), "file": _("the document")},
        uploader,
        ("title", "file", "created_at"),
    )
    _stays("wagtailcore.Revision", {"user": _("who wrote a version")}, "user_id", dates)
    asked = {"requested_by": _("who asked for a page to be read")}
    _stays("wagtailcore.WorkflowState", asked, "requested_by_id", dates)
    _stays("wagtailcore.TaskState", {"finished_by": _("who read it")}, "finished_by_id", ("finished_at",))
    made = {"owner": _("who made a page"), "locked_by": _("who locked it")}
    _stays("wagtailcore.Page", made, "owner_id", ("title",))
    remark = {"user": _("who remarked on it"), "text": _("the remark"), "resolved_by": _("who settled it")}
    _goes("wagtailcore.Comment", remark, ("text", "created_at"))
    _goes("wagtailcore.CommentReply", {"user": _("who answered"), "text": _("the answer")}, ("text", "created_at"))
    _goes("wagtailcore.PageSubscription", {"user": _("who wants to hear of remarks")}, ("page_id",))


def _stays(model: str, holds: dict[str, Any], owner: str, keys: tuple[str, ...]) -> None:
    declare(model, Part(PUBLISHED, holds, owned(model, owner, *keys), disowned(model, owner)))


def _goes(model: str, holds: dict[str, Any], keys: tuple[str, ...]) -> None:
    declare(model, Part(PUBLISHED, holds, owned(model, "user_id", *keys), deleted(model, "user_id")))

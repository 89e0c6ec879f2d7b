"""What people bring to the back office, and what Wagtail brings that has no use here yet."""

from typing import Any

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from carelore.people.editor.viewsets import InstitutionViewSet

# There are no pages, pictures, documents or snippets to edit yet; people are not sorted into Wagtail's groups.
UNUSED = {
    "explorer",
    "images",
    "documents",
    "snippets",
    "help",
    "groups",
    "sites",
    "locales",
    "collections",
    "workflows",
    "workflow-tasks",
    "locked-pages",
    "aging-pages",
    "page-types-usage",
    "redirects",
}


@hooks.register("register_admin_viewset")  # type: ignore[untyped-decorator]
def institutions() -> InstitutionViewSet:
    return InstitutionViewSet("institutions")


@hooks.register("construct_main_menu")  # type: ignore[untyped-decorator]
@hooks.register("construct_settings_menu")  # type: ignore[untyped-decorator]
@hooks.register("construct_reports_menu")  # type: ignore[untyped-decorator]
def leave_out_what_is_unused(request: Any, items: list[Any]) -> None:
    items[:] = [item for item in items if item.name not in UNUSED]


@hooks.register("insert_global_admin_css")  # type: ignore[untyped-decorator]
def our_colours() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("people/editor.css"))


@hooks.register("register_log_actions")  # type: ignore[untyped-decorator]
def record_leaving(actions: LogActionRegistry) -> None:
    actions.register_action("people.second_step", _("Take a second step away"), _("Second step taken away"))
    actions.register_action("people.leave", _("Ask for erasure"), _("Erasure asked for"))
    actions.register_action("people.stay", _("Keep an account"), _("Account kept after all"))
    actions.register_action("people.erased", _("Erase an account"), _("Account erased"))

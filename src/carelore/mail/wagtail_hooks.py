"""What mail brings to the back office."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from carelore.mail.editor.outgoing import OutgoingViewSet


@hooks.register("register_admin_viewset")  # type: ignore[untyped-decorator]
def outgoing() -> OutgoingViewSet:
    return OutgoingViewSet("mail")


@hooks.register("register_log_actions")  # type: ignore[untyped-decorator]
def record(actions: LogActionRegistry) -> None:
    actions.register_action("mail.try_again", _("Try a mail again"), _("Mail tried again"))
    actions.register_action("mail.let_be", _("Let a mail be"), _("Mail let be"))

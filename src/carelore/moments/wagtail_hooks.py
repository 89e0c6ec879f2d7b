"""What this app puts on the record that the back office shows."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry


@hooks.register("register_log_actions")  # type: ignore[untyped-decorator]
def record_imports_and_exports(actions: LogActionRegistry) -> None:
    actions.register_action("moments.import", _("Import stories"), _("Stories imported"))
    actions.register_action("moments.export", _("Export stories"), _("Stories exported"))

"""Who may do what in the back office: those who run the network, everything that the list offers."""

from typing import Any

from wagtail.permission_policies import ModelPermissionPolicy


class StaffPolicy(ModelPermissionPolicy):  # type: ignore[misc]
    """Wagtail's own policy without some acts, such as `delete`."""

    def __init__(self, model: Any, *, without: set[str]) -> None:
        super().__init__(model)
        self.without = without

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action not in self.without and bool(super().user_has_permission(user, action))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        left = set(actions) - self.without
        return bool(left) and bool(super().user_has_any_permission(user, left))

"""The list of roles in the back office: given and taken back."""

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic

from carelore.people.editor.base import ActorMixin, MenuViewSet, RefusableDelete
from carelore.people.editor.policy import StaffPolicy
from carelore.places.editor.forms import RoleGrantForm
from carelore.places.models import RoleGrant
from carelore.places.services import revoke_role


class RoleGrantFilter(WagtailFilterSet):  # type: ignore[misc]
    class Meta:
        model = RoleGrant
        fields = ["role"]


class RoleGrantIndex(generic.IndexView):  # type: ignore[misc]
    add_item_label = _("Give a role")
    default_ordering = "user__email"

    @cached_property
    def columns(self) -> list[Column]:
        titled = self._get_title_column_class(TitleColumn)
        return [
            titled("user", label=_("Person"), accessor="user.shown_name", sort_key="user__name"),
            Column("email", label=_("E-mail address"), accessor="user.email", sort_key="user__email"),
            Column("role", label=_("Role"), accessor="get_role_display", sort_key="role"),
            Column("place", label=_("Place"), accessor="place.shown_name", sort_key="place__path"),
            Column("granted_by", label=_("Given by"), accessor="granted_by.shown_name"),
            DateColumn("granted_at", label=_("Given"), sort_key="granted_at"),
        ]

    def get_base_queryset(self) -> QuerySet[RoleGrant]:
        return RoleGrant.objects.select_related("user", "place", "granted_by")

    def get_valid_orderings(self) -> list[str]:
        return ["user__email", *super().get_valid_orderings()]


class RoleGrantCreate(ActorMixin, generic.CreateView):  # type: ignore[misc]
    page_title = _("Give a role")
    success_message: Promise = _("Role given: %(object)s")

    def get_success_buttons(self) -> list[Any]:
        return []


class RoleGrantDelete(RefusableDelete):
    page_title = _("Take back a role")
    success_message = _("Role taken back: %(object)s")

    @property
    def confirmation_message(self) -> Any:
        return _("Take back this role? The person can no longer do what it allowed.")

    def delete_action(self) -> None:
        grant = self.object
        revoke_role(actor=self.request.user, user=grant.user, place=grant.place, role=grant.role)


class RoleGrantViewSet(MenuViewSet):
    model = RoleGrant
    name = "role"
    url_prefix = "roles"
    icon = "key"
    menu_label = _("Roles")
    menu_order = 210
    list_per_page = 100
    search_fields = ["user__email", "user__name", "place__folded"]
    filterset_class = RoleGrantFilter
    index_view_class = RoleGrantIndex
    add_view_class = RoleGrantCreate
    delete_view_class = RoleGrantDelete

    def get_form_class(self, for_update: bool = False) -> type[RoleGrantForm]:
        return RoleGrantForm

    @property
    def permission_policy(self) -> StaffPolicy:
        """A role is given or taken back; there is nothing to change about it."""
        return StaffPolicy(self.model, without={"change"})

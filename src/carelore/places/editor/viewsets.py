"""Lists and forms of places and roles in the back office."""

from functools import cached_property
from typing import Any

import django_filters
from django.db.models import Exists, QuerySet
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton

from carelore.people.editor.policy import StaffPolicy
from carelore.people.editor.viewsets import ActorMixin
from carelore.places import queries
from carelore.places.editor.forms import PLACE_PANELS, RoleGrantForm
from carelore.places.editor.importing import import_table
from carelore.places.errors import PlacesError
from carelore.places.models import Place, RoleGrant
from carelore.places.queries.tree import at_or_above, closed
from carelore.places.services import delete_place, revoke_role
from carelore.places.words import INDENT


class PlaceFilter(WagtailFilterSet):  # type: ignore[misc]
    state = django_filters.ChoiceFilter(
        label=_("State"), method="by_state", choices=[("open", _("Open")), ("closed", _("Closed"))]
    )

    class Meta:
        model = Place
        fields = ["kind"]

    def by_state(self, places: QuerySet[Place], name: str, value: str) -> QuerySet[Place]:
        shut = Exists(at_or_above().filter(closed()))
        return places.filter(shut if value == "closed" else ~shut)


def _indented(place: Place) -> str:
    return f"{INDENT * 2 * (place.depth - 1)}{place.shown_name}"


class PlaceIndex(generic.IndexView):  # type: ignore[misc]
    """In the order of the tree, indented."""

    add_item_label = _("Add a place")
    default_ordering = "path"

    @cached_property
    def columns(self) -> list[Column]:
        titled = self._get_title_column_class(TitleColumn)
        return [
            titled("name", label=_("Name"), accessor=_indented, get_url=self.get_edit_url),
            Column("code", label=_("Code"), sort_key="code"),
            Column("kind", label=_("Kind"), accessor="get_kind_display"),
            DateColumn("opened_on", label=_("Opened"), sort_key="opened_on"),
            DateColumn("closed_on", label=_("Closed"), sort_key="closed_on"),
        ]

    def get_valid_orderings(self) -> list[str]:
        return ["path", *super().get_valid_orderings()]

    def search_queryset(self, queryset: QuerySet[Place]) -> QuerySet[Place]:
        if not self.is_searching:
            return queryset
        return queries.find(self.search_query, among=queryset)

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        import_button = HeaderButton(_("Import a table"), url=reverse("place:import"), icon_name="upload")
        return [*super().header_more_buttons, import_button]


class _Kept:
    """The service has put the act on record: nothing is left to log."""

    form: Any
    has_content_changes = True

    def save_instance(self) -> Any:
        return self.form.save()


class PlaceCreate(_Kept, generic.CreateView):  # type: ignore[misc]
    page_title = _("New place")


class PlaceEdit(_Kept, generic.EditView):  # type: ignore[misc]
    pass


class RefusableDelete(generic.DeleteView):  # type: ignore[misc]
    """A deletion that a service may refuse, with a sentence that says why."""

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            answer: HttpResponse = super().form_valid(form)
        except PlacesError as error:
            messages.error(self.request, error.message)
            return HttpResponseRedirect(self.get_success_url())
        return answer


class PlaceDelete(RefusableDelete):
    def delete_action(self) -> None:
        delete_place(actor=self.request.user, place=self.object)


class PlaceViewSet(ModelViewSet):  # type: ignore[misc]
    model = Place
    name = "place"
    url_prefix = "places"
    icon = "site"
    menu_label = _("Places")
    menu_order = 200
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 100
    search_fields = ["folded"]
    search_backend_name = None
    filterset_class = PlaceFilter
    edit_handler = PLACE_PANELS
    index_view_class = PlaceIndex
    add_view_class = PlaceCreate
    edit_view_class = PlaceEdit
    delete_view_class = PlaceDelete

    def get_urlpatterns(self) -> list[Any]:
        return [path("import/", import_table, name="import"), *super().get_urlpatterns()]


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


class RoleGrantViewSet(ModelViewSet):  # type: ignore[misc]
    model = RoleGrant
    name = "role"
    url_prefix = "roles"
    icon = "key"
    menu_label = _("Roles")
    menu_order = 210
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 100
    search_fields = ["user__email", "user__name", "place__folded"]
    search_backend_name = None
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

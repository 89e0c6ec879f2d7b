"""The list of places in the back office, and their forms."""

from functools import cached_property
from typing import Any

import django_filters
from django.db.models import Exists, QuerySet
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.widgets.button import HeaderButton

from carelore.people.editor.base import MenuViewSet, RecordedMixin, RefusableDelete
from carelore.places import queries
from carelore.places.editor.forms import PLACE_PANELS
from carelore.places.editor.importing import import_table
from carelore.places.models import Place
from carelore.places.queries.tree import at_or_above, closed
from carelore.places.services import delete_place
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


class PlaceCreate(RecordedMixin, generic.CreateView):  # type: ignore[misc]
    page_title = _("New place")


class PlaceEdit(RecordedMixin, generic.EditView):  # type: ignore[misc]
    pass


class PlaceDelete(RefusableDelete):
    def delete_action(self) -> None:
        delete_place(actor=self.request.user, place=self.object)


class PlaceViewSet(MenuViewSet):
    model = Place
    name = "place"
    url_prefix = "places"
    icon = "site"
    menu_label = _("Places")
    menu_order = 200
    list_per_page = 100
    search_fields = ["folded"]
    filterset_class = PlaceFilter
    edit_handler = PLACE_PANELS
    index_view_class = PlaceIndex
    add_view_class = PlaceCreate
    edit_view_class = PlaceEdit
    delete_view_class = PlaceDelete

    def get_urlpatterns(self) -> list[Any]:
        return [path("import/", import_table, name="import"), *super().get_urlpatterns()]

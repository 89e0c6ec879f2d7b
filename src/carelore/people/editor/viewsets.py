"""Lists and forms of people and institutions in the back office."""

from functools import cached_property
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.widgets.boolean_radio_select import BooleanRadioSelect
from wagtail.admin.widgets.button import HeaderButton

from carelore.people.editor.base import ActorMixin, MenuViewSet
from carelore.people.editor.erasing import erase_person
from carelore.people.editor.forms import PersonForm
from carelore.people.editor.policy import StaffPolicy
from carelore.people.editor.second_step import take_away
from carelore.people.models import Institution, User


class PersonFilter(WagtailFilterSet):  # type: ignore[misc]
    member = django_filters.BooleanFilter(
        field_name="member_since", lookup_expr="isnull", exclude=True, label=_("Member"), widget=BooleanRadioSelect
    )
    is_active = django_filters.BooleanFilter(label=_("Active"), widget=BooleanRadioSelect)
    is_staff = django_filters.BooleanFilter(label=_("Runs this network"), widget=BooleanRadioSelect)

    class Meta:
        model = User
        fields = ["institution"]


class PersonIndex(generic.IndexView):  # type: ignore[misc]
    add_item_label = _("Add a person")
    default_ordering = "email"

    @cached_property
    def columns(self) -> list[Column]:
        titled = self._get_title_column_class(TitleColumn)
        return [
            titled("shown_name", label=_("Name"), sort_key="name", get_url=self.get_edit_url),
            Column("email", label=_("E-mail address"), sort_key="email"),
            Column("institution", label=_("Institution"), sort_key="institution__name"),
            BooleanColumn("is_member", label=_("Member")),
            BooleanColumn("is_active", label=_("Active"), sort_key="is_active"),
            BooleanColumn("is_staff", label=_("Runs this network"), sort_key="is_staff"),
            DateColumn("erase_at", label=_("Will be erased"), sort_key="erase_at"),
            DateColumn("last_login", label=_("Last signed in"), sort_key="last_login"),
        ]

    def get_base_queryset(self) -> QuerySet[User]:
        return User.objects.filter(erased_at=None).select_related("institution", "wagtail_userprofile")


class PersonCreate(ActorMixin, generic.CreateView):  # type: ignore[misc]
    page_title = _("New person")


class PersonEdit(ActorMixin, generic.EditView):  # type: ignore[misc]
    def get_queryset(self) -> QuerySet[User]:
        return User.objects.filter(erased_at=None)

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        address = reverse("wagtailusers_users:second_step", args=[self.object.pk])
        button = HeaderButton(_("Take the second step away"), url=address, icon_name="key")
        erasing = reverse("wagtailusers_users:erase", args=[self.object.pk])
        label = _("Keep this account") if self.object.is_leaving else _("Erase this account")
        return [*super().header_more_buttons, button, HeaderButton(label, url=erasing, icon_name="bin")]


class PersonViewSet(MenuViewSet):
    """Takes the place of Wagtail's own, which asks for first names, groups and passwords."""

    model = User
    icon = "user"
    menu_name = "people"
    menu_label = _("People")
    menu_order = 220
    search_fields = ["email", "name", "institution__name"]
    filterset_class = PersonFilter
    index_view_class = PersonIndex
    add_view_class = PersonCreate
    edit_view_class = PersonEdit

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path("second-step/<int:pk>/", take_away, name="second_step"),
            path("erase/<int:pk>/", erase_person, name="erase"),
        ]

    def get_form_class(self, for_update: bool = False) -> type[PersonForm]:
        return PersonForm

    @property
    def permission_policy(self) -> StaffPolicy:
        """An account is closed, never deleted: what its owner decided has to stay on record."""
        return StaffPolicy(self.model, without={"delete"})


class InstitutionViewSet(MenuViewSet):
    model = Institution
    icon = "home"
    menu_label = _("Institutions")
    menu_order = 230
    list_display = ["name"]
    ordering = "name"
    search_fields = ["name"]
    form_fields = ["name"]

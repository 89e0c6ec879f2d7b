"""What places bring to the back office."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.search import SearchArea
from wagtail.admin.viewsets.model import ModelViewSet

from carelore.places import log
from carelore.places.editor.places import PlaceViewSet
from carelore.places.editor.roles import RoleGrantViewSet

hooks.register("register_log_actions", log.register)


@hooks.register("register_admin_viewset")  # type: ignore[untyped-decorator]
def viewsets() -> list[ModelViewSet]:
    return [PlaceViewSet("place"), RoleGrantViewSet("role")]


@hooks.register("register_admin_search_area")  # type: ignore[untyped-decorator]
def search_places() -> SearchArea:
    """The search of the side bar looks for places: the first area is where it leads."""
    return SearchArea(_("Places"), reverse("place:index"), name="places", icon_name="site", order=1)

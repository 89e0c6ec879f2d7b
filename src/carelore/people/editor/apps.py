"""Wagtail's app of users, with our list and form of people in place of its own."""

from wagtail.users.apps import WagtailUsersAppConfig


class EditorUsers(WagtailUsersAppConfig):  # type: ignore[misc]
    user_viewset = "carelore.people.editor.viewsets.PersonViewSet"

"""The door of the back office: visitors sign in on our own page, members are told no, staff read their own language."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import path, re_path
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.defaults import page_not_found
from django.views.generic import RedirectView
from wagtail.utils.urlpatterns import decorate_urlpatterns

from carelore.people.queries.second_step import has_second_step

View = Callable[..., HttpResponseBase]


def staff_only(view: View) -> View:
    """Wagtail would send whoever is signed in without the right back to the page for signing in, round and round."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        user = request.user
        if user.is_authenticated:
            if not user.is_staff or not user.has_perm("wagtailadmin.access_admin"):
                raise PermissionDenied
            # Until the end of the request: Wagtail renders its pages after the view has returned.
            translation.activate(user.language)
            if settings.STAFF_SECOND_FACTOR == "required" and not has_second_step(user):
                messages.warning(request, _("This network asks those who run it for a second step. Please add one."))
                return redirect("mfa_index")
        return view(request, *args, **kwargs)

    return guarded


def guarded_urls(patterns: list[Any]) -> list[Any]:
    """Wagtail's addresses behind the door. Its own pages for signing in and for one's account are ours instead.

    What it does to many accounts at once (delete, sort into groups) would pass by `PersonForm`. There are no pages of
    Wagtail's yet, and no documents: what nobody needs, nobody can upload.
    """
    return [
        path("login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
        path("account/", RedirectView.as_view(pattern_name="people:profile")),
        re_path("^(?:bulk/people/user|pages|documents|bulk/wagtaildocs)/", page_not_found, {"exception": None}),
        *decorate_urlpatterns(patterns, staff_only),
    ]

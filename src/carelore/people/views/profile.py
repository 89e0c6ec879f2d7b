"""One's own profile, and that of others."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from carelore.common.pages import reading_page
from carelore.people.forms.profile import ProfileForm
from carelore.people.models import Institution, User
from carelore.people.network import NetworkSettings
from carelore.people.queries.profiles import visible_to
from carelore.people.services.profile import update_profile


@login_required
def profile(request: HttpRequest) -> HttpResponse:
    assert isinstance(request.user, User)  # noqa: S101  the decorator saw to it
    form = ProfileForm(request.POST or None, person=request.user)
    if form.is_valid():
        person = update_profile(actor=request.user, **form.cleaned_data)
        with override(person.language):
            messages.success(request, _("Your profile is kept."))
            return redirect(reverse("people:profile"))
    return render(request, "people/profile.html", {"form": form}, status=422 if form.is_bound else 200)


@reading_page(shows=[User, Institution, NetworkSettings])
def person(request: HttpRequest, pk: int) -> HttpResponse:
    shown = get_object_or_404(visible_to(request.user).select_related("institution"), pk=pk)
    return render(request, "people/person.html", {"person": shown})

"""Is it still you? A mailed code for those who have neither a password nor a second step."""

from datetime import timedelta

from allauth.account.internal.flows.reauthentication import get_reauthentication_flows, resume_request
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from carelore.common.throttle import exceeded
from carelore.people import confirmation
from carelore.people.forms.second_step import ConfirmForm
from carelore.people.models import User


@login_required
def confirm(request: HttpRequest) -> HttpResponse:
    person = request.user
    assert isinstance(person, User)  # noqa: S101  the decorator saw to it
    if get_reauthentication_flows(person):  # A mailed code is for those alone who have nothing better.
        return redirect("account_reauthenticate")
    going = request.POST.get("next") or request.GET.get("next") or ""
    if not url_has_allowed_host_and_scheme(going, allowed_hosts=None):
        going = ""
    if request.POST.get("action") == "send":
        if exceeded("confirmation", str(person.pk), limit=6, window=timedelta(hours=1)):
            return render(request, "429.html", status=429)
        confirmation.send_code(request, person)
    return _answer(request, person, going)


def _answer(request: HttpRequest, person: User, going: str) -> HttpResponse:
    form = ConfirmForm(request.POST if "code" in request.POST else None)
    if form.is_valid():
        if confirmation.check_code(request, person, form.cleaned_data["code"]):
            return resume_request(request) or redirect(going or "people:profile")
        form.add_error("code", _("This is not the code we sent, or it is too old. Please look again."))
    return render(
        request,
        "people/confirm.html",
        {"form": form, "waiting": confirmation.is_waiting(request), "going": going},
        status=422 if form.is_bound else 200,
    )

"""What is held about me: a copy of it, and leaving."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from carelore.common import throttle
from carelore.people import registry
from carelore.people.confirmation import recently_confirmed
from carelore.people.errors import PeopleError
from carelore.people.forms.leaving import LeavingForm
from carelore.people.models import User
from carelore.people.services import erasure
from carelore.people.services.copies import copy_of

COPIES = 5  # in an hour


@never_cache
@login_required
def data(request: HttpRequest) -> HttpResponse:
    return _page(request, _form(request))


@never_cache
@require_POST
@login_required
@recently_confirmed
def copy(request: HttpRequest) -> HttpResponseBase:
    person = _person(request)
    if throttle.exceeded("copies", str(person.pk), limit=COPIES, window=timedelta(hours=1)):
        return render(request, "429.html", status=429)
    name = f"my-data-{timezone.localdate():%Y-%m-%d}.zip"
    answer = FileResponse(copy_of(person), as_attachment=True, filename=name, content_type="application/zip")
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


@never_cache
@require_POST
@login_required
@recently_confirmed
def leave(request: HttpRequest) -> HttpResponse:
    form = _form(request, request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        erasure.ask(actor=_person(request), person=_person(request), wishes=form.cleaned_data.get("wishes", []))
    except PeopleError as error:
        return _page(request, form, fault=error.message, status=409)
    messages.success(request, _("We will erase your account. Until then you can change your mind here."))
    return redirect("people:data")


@require_POST
@login_required
def keep(request: HttpRequest) -> HttpResponse:
    person = _person(request)
    erasure.keep(actor=person, person=person)
    messages.success(request, _("You keep your account. Everything is as it was."))
    return redirect("people:data")


def _person(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101  the decorator saw to it
    return request.user


def _form(request: HttpRequest, typed: Any = None) -> LeavingForm:
    person = _person(request)
    return LeavingForm(typed, person=person, wishes=registry.wishes_for(registry.subject_of(person)))


def _page(request: HttpRequest, form: LeavingForm, *, status: int = 200, **context: Any) -> HttpResponse:
    days = {"days": erasure.WAITING.days, "reminded": erasure.REMINDED.days}
    return render(request, "people/data.html", {"form": form, **days, **context}, status=status)

"""Erasing an account for somebody who wrote in, and taking that back: the same waiting period as for oneself."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from wagtail.admin import messages

from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.services import erasure


def erase_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask first; then do it, or take it back where it was already asked for."""
    person = get_object_or_404(User, pk=pk, erased_at=None)
    if request.method != "POST":
        days = {"days": erasure.WAITING.days}
        return render(request, "people/editor/erase.html", {"person": person, **days})
    assert isinstance(request.user, User)  # noqa: S101  only staff come here
    try:
        if person.is_leaving:
            erasure.keep(actor=request.user, person=person)
            messages.success(request, _("The account is kept. Its owner is told."))
        else:
            erasure.ask(actor=request.user, person=person)
            messages.success(request, _("The account will be erased. Its owner is told, and can change that."))
    except PeopleError as error:
        messages.error(request, error.message)
    return redirect("wagtailusers_users:edit", person.pk)

"""Where one is signed in, and signing out there."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from carelore.people.models import User
from carelore.people.queries.sessions import open_sessions
from carelore.people.services.sessions import end_all_sessions, end_session


@login_required
def sessions(request: HttpRequest) -> HttpResponse:
    person = request.user
    assert isinstance(person, User)  # noqa: S101  the decorator saw to it
    here = request.session.session_key
    if request.method == "POST":
        chosen = request.POST.get("session", "")
        if chosen == "others":
            ended = end_all_sessions(person=person, but=here)
        else:
            ended = end_session(actor=person, session=int(chosen)) if chosen.isdecimal() and len(chosen) < 19 else 0
        messages.success(request, _said(ended))
        return redirect("people:sessions")
    return render(request, "people/sessions.html", {"sessions": open_sessions(person, here=here)})


def _said(ended: int) -> str:
    if not ended:
        return _("There was nothing left to sign out.")
    return ngettext("Signed out in %(number)s browser.", "Signed out in %(number)s browsers.", ended) % {
        "number": ended
    }

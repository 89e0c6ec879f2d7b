"""Where a steward gives roles and takes them back. Each act is asked about once more, and can be undone for a while."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.people.models import User
from carelore.places import queries, rules
from carelore.places.errors import PlacesError
from carelore.places.forms.grant import GrantForm
from carelore.places.models import Place, Role
from carelore.places.services import grant_role, revoke_role

UNDO_SECONDS = 600
KEPT = "places_undo"


@login_required
def people(request: HttpRequest, code: str) -> HttpResponse:
    place = get_object_or_404(Place, code__iexact=code)
    if not rules.may_grant(request.user, place):
        raise PermissionDenied
    acts = {"grant": _grant, "revoke": _revoke, "undo": _undo}
    act = acts.get(request.POST.get("act", "")) if request.method == "POST" else None
    return act(request, place) if act else _page(request, place, GrantForm())


def _page(request: HttpRequest, place: Place, form: GrantForm) -> HttpResponse:
    context = {
        "place": place,
        "above": queries.breadcrumb(place)[:-1],
        "holders": queries.holders(place),
        "form": form,
        "undo": _undoable(request, place),
    }
    return render(request, "places/people.html", context, status=422 if form.errors else 200)


def _grant(request: HttpRequest, place: Place) -> HttpResponse:
    form = GrantForm(request.POST)
    if not form.is_valid():
        return _page(request, place, form)
    role = Role(form.cleaned_data["role"])
    if "sure" not in request.POST:
        return _ask(request, place, act="grant", person=form.user, role=role)
    return _do(request, place, grant=True, person=form.user, role=role)


def _revoke(request: HttpRequest, place: Place) -> HttpResponse:
    person, role = _named(request.POST)
    if "sure" not in request.POST:
        return _ask(request, place, act="revoke", person=person, role=role)
    return _do(request, place, grant=False, person=person, role=role)


def _undo(request: HttpRequest, place: Place) -> HttpResponse:
    kept = _undoable(request, place)
    if kept is None:
        messages.info(request, _("This can no longer be undone here. You can still give or take back the role."))
        return redirect("places:people", place.code)
    person, role = _named(kept)
    return _do(request, place, grant=not kept["granted"], person=person, role=role, undoing=True)


def _ask(request: HttpRequest, place: Place, *, act: str, person: User, role: Role) -> HttpResponse:
    context = {"place": place, "above": queries.breadcrumb(place)[:-1], "act": act, "person": person, "role": role}
    return render(request, "places/people_sure.html", context)


def _do(
    request: HttpRequest, place: Place, *, grant: bool, person: User, role: Role, undoing: bool = False
) -> HttpResponseRedirect:
    assert isinstance(request.user, User)  # noqa: S101  login_required and may_grant saw to it
    service = grant_role if grant else revoke_role
    words = {"role": role.label, "person": person.shown_name}
    try:
        service(actor=request.user, user=person, place=place, role=role)
    except PlacesError as error:
        messages.error(request, error.message)
        return redirect("places:people", place.code)
    done = _("%(person)s now has the role “%(role)s”.") if grant else _("%(person)s no longer has the role “%(role)s”.")
    messages.success(request, done % words)
    request.session.pop(KEPT, None)
    if not undoing:
        about = {"granted": grant, "person": person.pk, "role": role.value, "place": place.pk}
        request.session[KEPT] = {**about, "at": timezone.now().timestamp()}
    still = rules.may_grant(request.user, place)
    return redirect("places:people" if still else "places:place", place.code)


def _undoable(request: HttpRequest, place: Place) -> dict[str, Any] | None:
    """What this person last did at this place, while it can be undone."""
    kept: dict[str, Any] | None = request.session.get(KEPT)
    if kept and kept["place"] == place.pk and timezone.now().timestamp() - kept["at"] < UNDO_SECONDS:
        return kept
    return None


def _named(data: Any) -> tuple[User, Role]:
    """The person and the role that a form or the session names; a page not found where there are none."""
    key, role = str(data.get("person", "")), data.get("role", "")
    person = get_object_or_404(User, pk=key if key.isdecimal() and len(key) < 18 else None)
    if role not in Role.values:
        raise PermissionDenied
    return person, Role(role)

"""A person's own page: what waits for them, their roles, and the doors that are theirs."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from carelore.moments.queries.queue import Tab, census
from carelore.moments.rules import CAPTURERS, moderates_somewhere
from carelore.places.models import RoleGrant
from carelore.places.rules import paths_with


@login_required
def dashboard(request: HttpRequest) -> HttpResponse:
    counts = census(request.user).tabs if moderates_somewhere(request.user) else {}
    return render(
        request,
        "portal/dashboard.html",
        {
            "waiting": counts.get(Tab.WAITING, 0),
            "escalated": counts.get(Tab.SAFEGUARDING, 0),
            "may_capture": bool(paths_with(request.user, CAPTURERS)),
            "grants": RoleGrant.objects.filter(user=request.user.pk).select_related("place").order_by("place__path"),
        },
    )

"""A person's own page: what waits for them, their roles, and the doors that are theirs."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from carelore.moments.queries.answer_desk import count_waiting
from carelore.moments.queries.queue import Tab, counts
from carelore.moments.queries.to_answer import count_unanswered
from carelore.moments.rules import answers_somewhere, captures_somewhere, is_moderator, moderates_somewhere
from carelore.people.queries.second_step import has_second_step
from carelore.places.models import RoleGrant


@login_required
def dashboard(request: HttpRequest) -> HttpResponse:
    found = counts(request.user) if moderates_somewhere(request.user) else {}
    return render(
        request,
        "portal/dashboard.html",
        {
            "waiting": found.get(Tab.WAITING),
            "escalated": found.get(Tab.SAFEGUARDING),
            "answers": count_waiting(request.user) if is_moderator(request.user) else None,
            "to_answer": count_unanswered(request.user)["all"] if answers_somewhere(request.user) else None,
            "wants_second_step": request.user.is_staff and not has_second_step(request.user),
            "may_capture": captures_somewhere(request.user),
            "grants": RoleGrant.objects.filter(user=request.user.pk).select_related("place").order_by("place__path"),
        },
    )

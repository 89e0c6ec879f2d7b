"""Passing thanks on, at the desk; and what somebody was thanked for, on their own page."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache

from carelore.common.numbers import number_in
from carelore.mail.errors import AddressError
from carelore.moments.errors import MomentError, NotAllowed
from carelore.moments.forms.thanks import ThanksForm
from carelore.moments.models import Moment
from carelore.moments.queries.thanks import colleagues_around, likely_members, passed_on, received_by
from carelore.moments.rules import may_pass_thanks_on
from carelore.moments.services import thanking
from carelore.moments.views.desk import at_the_desk, list_address, story_at_desk

SHOWN = 50


@at_the_desk
def pass_thanks_on(request: HttpRequest, slug: str) -> HttpResponse:
    moment = story_at_desk(request, slug)
    if not may_pass_thanks_on(request.user, moment):
        raise Http404
    around = colleagues_around(moment)
    if request.method != "POST":
        return _page(request, moment, ThanksForm(around=around, initial={"name": moment.thanks_to[:120]}))
    if "thanks_id" in request.POST:
        if (key := number_in(request.POST["thanks_id"])) is None:
            raise Http404
        return _act(request, moment, None, thanking.take_back, thanks_id=key)
    form = ThanksForm(request.POST, around=around)
    if not form.is_valid():
        return _page(request, moment, form, status=422)
    return _act(request, moment, form, thanking.pass_on, moment_id=moment.pk, **form.arguments())


@login_required
@never_cache
def thanked(request: HttpRequest) -> HttpResponse:
    """What the viewer was thanked for. There is no such page about anybody else."""
    return render(request, "moments/thanked.html", {"received": received_by(request.user)[:SHOWN]})


def _act(request: HttpRequest, moment: Moment, form: ThanksForm | None, service: Any, **arguments: Any) -> HttpResponse:
    try:
        service(actor=request.user, **arguments)
    except NotAllowed as error:
        raise Http404 from error
    except (MomentError, AddressError) as error:
        form = form or ThanksForm(around=[])
        return _page(request, moment, form, problem=error.message, status=409)
    return redirect(reverse("moments:pass_thanks_on", args=[moment.slug]) + list_address(request))


def _page(request: HttpRequest, moment: Moment, form: ThanksForm, *, status: int = 200, **more: Any) -> HttpResponse:
    context = {
        "moment": moment,
        "form": form,
        "passed_on": passed_on(moment),
        "likely": likely_members(moment),
        "near": form.around or colleagues_around(moment),
        "query": list_address(request),
        **more,
    }
    return render(request, "moments/pass_thanks_on.html", context, status=status)

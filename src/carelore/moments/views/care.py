"""At the desk: notes among moderators, who looks after a story, and two stories told apart."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from carelore.common.numbers import number_in
from carelore.moments.errors import NotAllowed
from carelore.moments.forms.care import AssignForm, NoteForm
from carelore.moments.queries.colleagues import colleagues_at
from carelore.moments.services import care, twinning
from carelore.moments.views.desk import at_the_desk, desk_page, list_address, story_at_desk


@at_the_desk
@require_POST
def note(request: HttpRequest, slug: str) -> HttpResponse:
    """Write one, or delete one's own (`note_id`)."""
    moment = story_at_desk(request, slug)
    if "note_id" in request.POST:
        return _done(request, slug, care.delete_note, moment_id=moment.pk, note_id=_number(request, "note_id"))
    form = NoteForm(request.POST)
    if not form.is_valid():
        return desk_page(request, moment=moment, bound=form, status=422)
    return _done(request, slug, care.write_note, moment_id=moment.pk, text=form.cleaned_data["text"])


@at_the_desk
def assign(request: HttpRequest, slug: str) -> HttpResponse:
    """Choose who looks after a story, or say it (`to_id`)."""
    moment = story_at_desk(request, slug)
    if request.method != "POST":
        context = {"moment": moment, "colleagues": colleagues_at(moment), "query": list_address(request)}
        return render(request, "moments/assign.html", context)
    form = AssignForm(request.POST)
    if not form.is_valid():
        raise Http404
    return _done(request, slug, care.assign, moment_id=moment.pk, to_id=form.cleaned_data["to_id"])


@at_the_desk
@require_POST
def tell_apart(request: HttpRequest, slug: str) -> HttpResponse:
    """Two stories (`twin_id`), or the story and all that are like it (`all`)."""
    moment = story_at_desk(request, slug)
    if "all" in request.POST:
        return _done(request, slug, twinning.tell_all_apart, moment_id=moment.pk)
    return _done(request, slug, twinning.tell_apart, moment_id=moment.pk, twin_id=_number(request, "twin_id"))


def _done(request: HttpRequest, slug: str, service: Any, **arguments: Any) -> HttpResponse:
    try:
        service(actor=request.user, **arguments)
    except NotAllowed as error:
        raise Http404 from error
    return redirect(reverse("moments:review", args=[slug]) + list_address(request))


def _number(request: HttpRequest, name: str) -> int:
    number = number_in(request.POST.get(name, ""))
    if number is None:
        raise Http404
    return number

"""The moderation desk. Every form works without script; every answer leads to the next story."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from carelore.moments.enums import Act
from carelore.moments.errors import AlreadyDecided, MomentError, NotAllowed
from carelore.moments.forms.moderate import form_for
from carelore.moments.forms.redact import RedactForm, UnmarkForm
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.desk import for_sheet, moderated_by, within_reach
from carelore.moments.queries.pieces import pieces_of
from carelore.moments.queries.queue import next_after
from carelore.moments.services import moderation, redaction
from carelore.moments.views.desk import (
    Bound,
    at_the_desk,
    desk_page,
    filters_of,
    gone_page,
    list_address,
    story_at_desk,
    story_in_reach,
)

SERVICES: dict[Act, Any] = {
    Act.PUBLISH: moderation.publish,
    Act.RETURN: moderation.return_to_author,
    Act.DECLINE: moderation.decline,
    Act.ESCALATE: moderation.escalate,
    Act.RELEASE: moderation.release,
    Act.ASSESS: moderation.assess,
    Act.LANGUAGE: moderation.set_language,
}
STAYING = {Act.ASSESS, Act.LANGUAGE}


@at_the_desk
def queue(request: HttpRequest) -> HttpResponse:
    return desk_page(request)


@at_the_desk
def review(request: HttpRequest, slug: str) -> HttpResponse:
    return desk_page(request, moment=story_at_desk(request, slug))


@at_the_desk
@require_POST
def decide(request: HttpRequest, slug: str) -> HttpResponse:
    """One of the acts of `SERVICES`, named by the field `act`."""
    moment = story_in_reach(request, slug)
    form = form_for(request.POST.get("act", ""), moment, request.POST)
    if form is None:
        raise Http404
    if not form.is_valid():
        return desk_page(request, moment=story_at_desk(request, slug), bound=form, status=422)
    try:
        decision = SERVICES[form.act](moment_id=moment.pk, actor=request.user, **form.arguments())
    except MomentError as error:
        return _refused(request, moment, error, form)
    return _back(request, moment) if form.act in STAYING else _onwards(request, moment, decision)


@at_the_desk
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    decision = get_object_or_404(Decision.objects.select_related("moment"), pk=pk)
    if not within_reach(request.user).filter(pk=decision.moment_id).exists():
        raise Http404
    actor: Any = request.user
    try:
        moderation.undo(decision_id=pk, actor=actor)
    except MomentError as error:
        return _refused(request, decision.moment, error, None)
    return _back(request, decision.moment)


@at_the_desk
@require_POST
def redact(request: HttpRequest, slug: str) -> HttpResponse:
    """Mark words, take a mark back (`mark_id`), or take words out of a published story after a look at the outcome."""
    moment = story_in_reach(request, slug)
    form: Bound = UnmarkForm(request.POST) if "mark_id" in request.POST else RedactForm(request.POST)
    if not form.is_valid():
        return desk_page(request, moment=story_at_desk(request, slug), bound=form, status=422)
    service: Any = redaction.unmark
    if isinstance(form, RedactForm):
        if moment.is_published and "confirmed" not in request.POST:
            return _before_and_after(request, story_at_desk(request, slug), form)
        service = redaction.redact_published if moment.is_published else redaction.mark
    try:
        service(moment_id=moment.pk, actor=request.user, **form.cleaned_data)
    except MomentError as error:
        return _refused(request, moment, error, form)
    return redirect(_page_of(request, moment) + "#words")


def _before_and_after(request: HttpRequest, moment: Moment, form: RedactForm) -> HttpResponse:
    words = {name: form.cleaned_data[name] for name in ("words", "start", "replacement")}
    try:
        marks = redaction.marks_for(moment, **words)
    except MomentError as error:
        return _refused(request, moment, error, form)
    pieces = pieces_of(moment.text, marks, moment.language)
    context = {"moment": moment, "pieces": pieces, "form": form, "query": list_address(request)}
    return render(request, "moments/take_out.html", context)


def _refused(request: HttpRequest, moment: Moment, error: MomentError, form: Bound | None) -> HttpResponse:
    """Say why on the story's page as it stands now, with what was typed; elsewhere if it is out of sight."""
    fresh = for_sheet(moderated_by(request.user).filter(pk=moment.pk)).first()
    if fresh is None or form is None:
        if isinstance(error, NotAllowed):
            raise Http404
        return gone_page(request, error, kept=getattr(form, "typed", ""))
    status = 409 if isinstance(error, AlreadyDecided) else 422
    return desk_page(request, moment=fresh, bound=form, problem=error, status=status)


def _onwards(request: HttpRequest, moment: Moment, decision: Decision) -> HttpResponseRedirect:
    """To the story that comes next on the list, with a way back."""
    following = next_after(request.user, moment, filters_of(request).wanted)
    address = list_address(request, did=str(decision.pk))
    if following is None:
        return redirect(reverse("moments:queue") + address)
    return redirect(reverse("moments:review", args=[following.slug]) + address)


def _back(request: HttpRequest, moment: Moment) -> HttpResponseRedirect:
    return redirect(_page_of(request, moment))


def _page_of(request: HttpRequest, moment: Moment) -> str:
    return reverse("moments:review", args=[moment.slug]) + list_address(request)

"""The moderators' page of answers: what waits, the oldest first, and one key for each act."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from carelore.moments import rules
from carelore.moments.errors import AlreadyDecided, MomentError, NotAllowed
from carelore.moments.forms.answer_desk import DeclineAnswerForm, PublishAnswerForm, form_for
from carelore.moments.identity import find_spans, segments
from carelore.moments.models import Response
from carelore.moments.queries.answer_desk import count_waiting, decidable_by, for_page, page_waiting, within_reach
from carelore.moments.queries.answer_pages import Page
from carelore.moments.services import answer_moderation
from carelore.moments.views.desk import seated_if
from carelore.places.queries import with_breadcrumbs

SERVICES: dict[str, Any] = {"publish": answer_moderation.publish, "decline": answer_moderation.decline}


for_moderators = seated_if(rules.is_moderator)  # safeguarding reads stories, not answers


@for_moderators
def answer_queue(request: HttpRequest) -> HttpResponse:
    return _page(request)


@for_moderators
def answer_review(request: HttpRequest, pk: int) -> HttpResponse:
    return _page(request, current=_found(request, pk))


@for_moderators
@require_POST
def answer_decide(request: HttpRequest, pk: int) -> HttpResponse:
    """One of the acts of `SERVICES`, named by the field `act`; then to the next that waits."""
    response = get_object_or_404(within_reach(request.user), pk=pk)
    form = form_for(request.POST.get("act", ""), request.POST)
    if form is None:
        raise Http404
    if not form.is_valid():
        return _page(request, current=_found(request, pk), bound=form, status=422)
    try:
        SERVICES[form.act](response_id=response.pk, actor=request.user, **form.cleaned_data)
    except MomentError as error:
        return _refused(request, response, error, form)
    is_published = form.act == "publish"
    messages.success(request, _("Published.") if is_published else _("It is back with its writer."))
    return redirect("moments:answer_queue")


def _found(request: HttpRequest, pk: int) -> Response:
    return get_object_or_404(for_page(decidable_by(request.user)), pk=pk)


def _refused(request: HttpRequest, response: Response, error: MomentError, form: Any) -> HttpResponse:
    """Say why, with what was typed, on the answer's page as it stands; elsewhere if it is out of sight."""
    if (current := for_page(decidable_by(request.user)).filter(pk=response.pk).first()) is not None:
        status = 409 if isinstance(error, AlreadyDecided) else 422
        return _page(request, current=current, bound=form, problem=error, status=status)
    if isinstance(error, NotAllowed) and not isinstance(error, AlreadyDecided) and response.moment.is_published:
        raise Http404
    overtaken = error if isinstance(error, AlreadyDecided) else None
    kept, on = form.cleaned_data.get("message", ""), reverse("moments:answer_queue")
    context = {"problem": error, "overtaken": overtaken, "kept": kept, "on": on}
    return render(request, "moments/overtaken.html", context, status=409)


def _page(
    request: HttpRequest,
    *,
    current: Response | None = None,
    bound: DeclineAnswerForm | PublishAnswerForm | None = None,
    problem: MomentError | None = None,
    status: int = 200,
) -> HttpResponse:
    """The list with one answer beside it: the one asked for, or the first."""
    after = request.GET.get("after", "")[:60]
    page = page_waiting(request.user, after=after)
    shown = current or next(iter(page.responses), None)
    with_breadcrumbs(each.moment.place for each in [*page.responses, *([shown] if shown else [])])
    context = {
        **_list(page, shown, after),
        "current": shown,
        "at_story": current is not None,
        "pieces": list(segments(shown.text, find_spans(shown.text, language=shown.language))) if shown else [],
        "waiting": count_waiting(request.user),
        "decline": bound if isinstance(bound, DeclineAnswerForm) else DeclineAnswerForm(auto_id="decline-%s"),
        "problem": problem,
        "overtaken": problem if isinstance(problem, AlreadyDecided) else None,
    }
    return render(request, "moments/answer_queue.html", context, status=status)


def _list(page: Page, shown: Response | None, after: str) -> dict[str, Any]:
    """What waits, the one after the one that is shown, and the addresses that lead on and back here."""
    others = (each for each in page.responses if shown and each.pk != shown.pk)
    return {
        "responses": page.responses,
        "next": next(others, None),
        "query": f"?after={after}" if after else "",
        "more": f"?after={page.after}" if page.after else "",
    }

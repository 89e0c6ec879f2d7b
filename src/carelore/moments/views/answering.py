"""Writing an answer: typed, checked, sent; changed and taken back."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from carelore.moments import rules
from carelore.moments.enums import ResponseState
from carelore.moments.errors import AlreadyDecided, MomentError, StillIdentifies
from carelore.moments.forms.answer import AnswerForm
from carelore.moments.models import Moment, Response
from carelore.moments.queries.answers import own
from carelore.moments.queries.to_answer import answerable_by, begun_at
from carelore.moments.services import answering
from carelore.moments.views.telling import marked
from carelore.people.models import User
from carelore.places.queries import with_breadcrumbs


@never_cache
@login_required
def answer(request: HttpRequest, slug: str) -> HttpResponse:
    """A new one. It is kept as a draft as soon as it is checked, so that nothing of it is lost."""
    if not rules.answers_somewhere(request.user):
        raise PermissionDenied
    story = get_object_or_404(answerable_by(request.user).select_related("place"), slug=slug)
    if request.method != "POST":
        return _form_page(request, story, AnswerForm(moment=story, sending=False))
    form = AnswerForm(request.POST, moment=story, sending=request.POST.get("step") != "keep")
    if not form.is_valid():
        return _form_page(request, story, form, status=422)
    try:
        response = answering.begin(actor=member(request), moment_id=story.pk, words=form.words())
    except MomentError as error:
        form.add_error(None, error.message)
        return _form_page(request, story, form, status=409)
    return _kept(request, response) if request.POST.get("step") == "keep" else _check_page(request, response, form)


@never_cache
@login_required
def own_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """One's own: to read, to go on with, to check and to send, as far as it still can be changed."""
    response = get_object_or_404(own(member(request)), pk=pk)
    if request.method != "POST":
        return _own_page(request, response)
    step = request.POST.get("step", "check")
    form = AnswerForm(request.POST, moment=response.moment, response=response, sending=step in {"check", "send"})
    if step == "edit" or not form.is_valid():
        return _own_page(request, response, form=form, status=200 if step == "edit" else 422)
    try:
        return _act(request, response, form, step)
    except MomentError as error:
        response.refresh_from_db()
        form.add_error(None, _said(error))
        return _own_page(request, response, form=form, status=422 if isinstance(error, StillIdentifies) else 409)


def _act(request: HttpRequest, response: Response, form: AnswerForm, step: str) -> HttpResponse:
    told: dict[str, Any] = {
        "actor": member(request),
        "response_id": response.pk,
        "version": form.cleaned_data["version"],
        "words": form.words(),
    }
    if step == "send":
        sent = answering.send(**told)
        is_published = sent.state == ResponseState.PUBLISHED
        said = _("Your answer is published. You can change it for half an hour.")
        messages.success(request, said if is_published else _("Thank you. A moderator reads your answer first."))
        return redirect("moments:own_answer", response.pk)
    if step == "keep":
        return _kept(request, answering.keep(**told))
    if response.is_at_hand:
        response = answering.keep(**told)
    return _check_page(request, response, form)


@never_cache
@login_required
@require_POST
def take_back_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """From the pages back to its writer; or, where nobody else has it, away for good."""
    viewer = member(request)
    response = get_object_or_404(own(viewer), pk=pk)
    if "discard" not in request.POST:
        answering.take_back(actor=viewer, response_id=pk)
        messages.success(request, _("You have taken your answer back. Its words are here, for you alone."))
        return redirect("moments:own_answer", pk)
    try:
        answering.discard(actor=viewer, response_id=pk)
    except MomentError as error:
        messages.error(request, error.message)
        return redirect("moments:own_answer", response.pk)
    messages.success(request, _("The draft is deleted."))
    return redirect("moments:own_answers")


def _kept(request: HttpRequest, response: Response) -> HttpResponse:
    messages.success(request, _("Your draft is kept. Only you can see it."))
    return redirect("moments:own_answer", response.pk)


def _form_page(request: HttpRequest, story: Moment, form: AnswerForm, *, status: int = 200) -> HttpResponse:
    with_breadcrumbs([story.place])
    begun = begun_at([story], request.user).get(story.pk, [])
    return render(request, "moments/answer.html", {"moment": story, "form": form, "begun": begun}, status=status)


def _own_page(
    request: HttpRequest, response: Response, *, form: AnswerForm | None = None, status: int = 200
) -> HttpResponse:
    """The form, where there is still something to change; else the answer as it stands."""
    story = response.moment
    is_open = answerable_by(request.user).filter(pk=story.pk).exists()
    may_edit = is_open and rules.may_edit(request.user, response)
    if form is not None:
        typed: Any = form.data
        form.data = {**typed.dict(), "version": response.version}  # what is shown now is what the next act sees
    known = form or AnswerForm(moment=story, response=response, sending=False)
    with_breadcrumbs([story.place])
    context = {"moment": story, "response": response, "form": known, "may_edit": may_edit, "is_open": is_open}
    return render(request, "moments/own_answer.html", context, status=status)


def _check_page(request: HttpRequest, response: Response, form: AnswerForm) -> HttpResponse:
    with_breadcrumbs([response.moment.place])
    words = form.words()
    context = {"moment": response.moment, "response": response, "form": form, "words": words}
    return render(request, "moments/answer_check.html", {**context, **marked(words.text, words.language)})


def _said(error: MomentError) -> str:
    if not isinstance(error, AlreadyDecided):
        return error.message
    told = _("%(who)s: %(act)s. Below is what you typed. Nothing was lost; look at it again before you send it.")
    return f"{error.message} {told % {'who': error.who, 'act': error.act}}"


def member(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise Http404
    return request.user

"""The author's own page, behind the secret link: where the story stands, its words, its readers, taking it back."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from carelore.common import throttle
from carelore.common.numbers import number_in
from carelore.moments.enums import Channel, Scope
from carelore.moments.errors import MomentError, UnknownLink
from carelore.moments.forms.share import CorrectionForm, ReadersForm
from carelore.moments.models import Moment
from carelore.moments.queries import mine as own
from carelore.moments.queries.answers import answers_to
from carelore.moments.queries.emergency import calls_for
from carelore.moments.services import sharing
from carelore.moments.services.confirming import confirm
from carelore.moments.views.privately import by_secret_link
from carelore.moments.views.telling import LIMITS, marked, too_many

GUESSES = 30  # wrong links in an hour from one source, until the answer is "later"


@by_secret_link
def mine(request: HttpRequest, token: str) -> HttpResponse:
    moment = own.by_secret(token)
    if moment is None:
        return _unknown(request)
    if request.method != "POST":
        return _page(request, moment, token)
    if too_many(request, "check", LIMITS["check"]):
        return _page(request, moment, token, data=request.POST, too_many=True, status=429)
    try:
        return _act(request, moment, token)
    except UnknownLink:
        return _unknown(request)
    except MomentError as error:
        moment.refresh_from_db()
        return _page(request, moment, token, data=request.POST, fault=error.message, status=409)


@by_secret_link
def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    moment = own.by_secret(token)
    if moment is None:
        return _unknown(request)
    if request.method != "POST":
        return render(request, "moments/withdraw.html", {"moment": moment, "token": token})
    sharing.withdraw(token=token)
    return redirect("moments:mine", token)


def _act(request: HttpRequest, moment: Moment, token: str) -> HttpResponse:
    step = request.POST.get("step", "")
    here = reverse("moments:mine", args=[token])
    if step == "readers":
        readers = ReadersForm(request.POST)
        if not readers.is_valid():
            return _page(request, moment, token, readers=readers)
        sharing.choose_readers(token=token, scope=Scope(readers.cleaned_data["scope"]))
        return redirect(f"{here}?said=readers")
    if step == "confirm":
        return redirect(f"{here}?said=confirmed#answer-{_confirmed(request, token)}")
    form = CorrectionForm(request.POST, language=moment.language)
    if step == "edit" or not form.is_valid():
        return _page(request, moment, token, form=form)
    text, language = form.cleaned_data["text"], form.cleaned_data["language"] or moment.language
    if step != "send":
        return _page(request, moment, token, form=form, checked=text, **marked(text, language))
    sharing.correct(token=token, text=text, language=language)
    return redirect(f"{here}?said=corrected")


def _confirmed(request: HttpRequest, token: str) -> int:
    key = number_in(request.POST.get("answer", "")) or 0
    confirm(token=token, response_id=key, is_so=request.POST.get("so") == "yes")
    return key


def _told(moment: Moment, typed: Any) -> dict[str, str]:
    """What the form begins with: what was typed before the page had to be shown again, else the story."""
    if typed is None:
        return {"text": moment.text}
    return {"text": typed.get("text", ""), **({"language": typed["language"]} if typed.get("language") else {})}


def _page(request: HttpRequest, moment: Moment, token: str, *, status: int = 200, **context: Any) -> HttpResponse:
    """The page as the story stands, with forms as they were typed or as they begin."""
    typed = context.pop("data", None)
    up_to = None if moment.can_be_corrected else Scope(moment.scope)
    beginning = {
        "form": CorrectionForm(initial=_told(moment, typed), language=moment.language),
        "readers": ReadersForm(initial={"scope": moment.scope}, up_to=up_to),
        "calls": calls_for(moment.place, request.LANGUAGE_CODE),
    }
    known = {
        "moment": moment,
        "token": token,
        "link": settings.BASE_URL + reverse("moments:mine", args=[token]),
        "message": own.last_message(moment),
        "answers": answers_to(moment, AnonymousUser()) if moment.is_published else [],
        "new": request.GET.get("new") == "1" and moment.withdrawn_at is None,
        "said": request.GET.get("said", ""),
        "assisted": moment.channel == Channel.ASSISTED,
    }
    return render(request, "moments/mine.html", {**beginning, **known, **context}, status=status)


def _unknown(request: HttpRequest) -> HttpResponse:
    """A link that opens nothing. Guessing is hopeless; it is also counted."""
    source = throttle.source_of(request)
    later = throttle.exceeded("secret links", source, limit=GUESSES, window=timedelta(hours=1))
    return render(request, "moments/unknown_link.html", {"later": later}, status=429 if later else 404)

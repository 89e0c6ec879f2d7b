"""The steps that every way of sharing goes through: form, check, sent. Nothing is stored between them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language

from carelore.common import throttle
from carelore.moments.errors import MomentError
from carelore.moments.forms.share import ShareForm
from carelore.moments.identity import Severity, find_spans, segments
from carelore.moments.queries.emergency import calls_for
from carelore.moments.services import sharing
from carelore.people.models import User
from carelore.places.queries import label

HOUR = timedelta(hours=1)
# In an hour, for one network address: a whole hospital may share one, and on a good day tell many stories.
LIMITS = {"send": 600, "check": 1200}
SUSPECT = 20  # of stories that a machine may have sent
CROWD = 60  # of stories about one place; what comes beyond is taken, and marked for those who read it


def tell(request: HttpRequest, form: ShareForm, *, actor: User | None = None, **context: Any) -> HttpResponse:
    """Answer one step. `step` is "check", "send", or "edit", which shows the form again as it was."""
    step = request.POST.get("step", "check") if request.method == "POST" else ""
    context |= {"form": form, "here": form.here, "actor": actor}
    if step in LIMITS and too_many(request, step, LIMITS[step]):
        return _wait(request, form, context)
    if step not in LIMITS or not form.is_valid():
        if step == "edit":
            form.forgive()
        return _page(request, "share", context, status=200)
    draft = form.draft()
    if step == "check" or form.changed_since_check:
        return _page(request, "check", context | {"draft": draft} | marked(draft.text, draft.language))
    if draft.suspicion and too_many(request, "suspect", SUSPECT):
        return _wait(request, form, context)
    if too_many(request, f"at {draft.place.pk}", CROWD):
        draft = replace(draft, suspicion=f"{draft.suspicion} crowd".strip())
    try:
        _moment, token = sharing.share(draft=draft, actor=actor, submission=form.submission)
    except MomentError as error:
        form.add_error(None, error.message)
        return _page(request, "share", context, status=403)
    return redirect(reverse("moments:mine", args=[token]) + "?new=1")


def too_many(request: HttpRequest, act: str, limit: int) -> bool:
    return throttle.exceeded(f"share {act}", throttle.source_of(request), limit=limit, window=HOUR)


def _wait(request: HttpRequest, form: ShareForm, context: dict[str, Any]) -> HttpResponse:
    form.forgive()
    return _page(request, "share", context | {"too_many": True}, status=429)


def marked(text: str, language: str) -> dict[str, Any]:
    """The text cut at what could identify somebody, and how often it must go or should be looked at."""
    spans = find_spans(text, language=language)
    must = sum(span.severity == Severity.MUST for span in spans)
    return {"pieces": list(segments(text, spans)), "must": must, "check": len(spans) - must, "language": language}


def _page(request: HttpRequest, name: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    draft = context.get("draft")
    place = draft.place if draft else context["here"]
    calls = calls_for(place, get_language() or "en")
    known = {"place": place, "here_label": label(place) if context["here"] else "", "calls": calls}
    return render(request, f"moments/{name}.html", {**context, **known}, status=status)

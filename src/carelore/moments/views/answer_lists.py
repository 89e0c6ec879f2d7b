"""The lists of who answers: what waits for an answer, and what became of one's own."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from carelore.moments import rules
from carelore.moments.forms.to_answer import ToAnswerFilters
from carelore.moments.queries.answers import own_page
from carelore.moments.queries.to_answer import count_unanswered, page_of, places_of
from carelore.moments.views.answering import member
from carelore.places.queries import with_breadcrumbs


@never_cache
@login_required
def to_answer(request: HttpRequest) -> HttpResponse:
    """For who answers somewhere: the stories that wait, the oldest first."""
    if not rules.answers_somewhere(request.user):
        raise PermissionDenied
    filters = ToAnswerFilters(request.GET, places=places_of(request.user))
    after = request.GET.get("after", "")[:60]
    page = page_of(request.user, filters.wanted, after=after)
    with_breadcrumbs(story.place for story in page.moments)
    context = {
        "filters": filters,
        "counts": count_unanswered(request.user, filters.wanted.place),
        "lines": [(story, page.begun.get(story.pk, [])) for story in page.moments],
        "first": filters.address() or "?",
        "later": bool(after),
        "older": filters.address(after=page.after) if page.after else "",
    }
    return render(request, "moments/to_answer.html", context)


@never_cache
@login_required
def own_answers(request: HttpRequest) -> HttpResponse:
    """Whoever has written one may always see it and take it back, whatever has become of their role."""
    viewer = member(request)
    page = own_page(viewer, after=request.GET.get("after", "")[:60])
    if not page.responses and not rules.answers_somewhere(viewer):
        raise PermissionDenied
    with_breadcrumbs(response.moment.place for response in page.responses)
    return render(request, "moments/own_answers.html", {"page": page, "older": page.after and f"?after={page.after}"})

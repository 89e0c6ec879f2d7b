"""At the desk: of which principles a story speaks."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from carelore.moments.errors import NotAllowed
from carelore.moments.forms.themes import ThemesForm
from carelore.moments.services import theming
from carelore.moments.views.desk import at_the_desk, list_address, story_at_desk


@at_the_desk
@require_POST
def themes(request: HttpRequest, slug: str) -> HttpResponse:
    """Nothing ticked is an answer too: the story speaks of none of them."""
    moment = story_at_desk(request, slug)
    form = ThemesForm(request.POST)
    if not form.is_valid():
        raise Http404
    actor: Any = request.user
    try:
        theming.assign(moment_id=moment.pk, principles=form.cleaned_data["principles"], actor=actor)
    except NotAllowed as error:
        raise Http404 from error
    return redirect(reverse("moments:review", args=[slug]) + list_address(request) + "#themes")

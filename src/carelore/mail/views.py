"""The demo's mailbox: everything the outbox holds, for anyone to read. Outside the demo these pages do not exist."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.decorators import csp, csp_update
from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from carelore.mail.forms import MailboxSearch
from carelore.mail.queries import readable

PAGE = 30


def demo_only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not settings.DEMO:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


@require_safe
@never_cache
@demo_only
def mailbox(request: HttpRequest) -> HttpResponse:
    form = MailboxSearch(request.GET)
    to = form.cleaned_data["to"] if form.is_valid() else ""
    page = Paginator(readable(to=to).defer("text", "html"), PAGE).get_page(request.GET.get("page"))

    def address(number: int) -> str:
        return "?" + urlencode({"to": to, "page": number} if to else {"page": number})

    about = {
        "form": form,
        "letters": page.object_list,
        "narrowed": bool(to),
        "newer": address(page.previous_page_number()) if page.has_previous() else "",
        "older": address(page.next_page_number()) if page.has_next() else "",
    }
    return render(request, "mail_demo/mailbox.html", about)


@require_safe
@never_cache
@demo_only
@csp_update({"frame-src": [SELF]})  # type: ignore[untyped-decorator]
def message(request: HttpRequest, pk: int) -> HttpResponse:
    return render(request, "mail_demo/message.html", {"letter": get_object_or_404(readable(), pk=pk)})


@require_safe
@never_cache
@demo_only
@xframe_options_sameorigin
@csp(  # type: ignore[untyped-decorator]
    {
        "default-src": [NONE],
        "style-src": [UNSAFE_INLINE],
        "base-uri": [NONE],
        "form-action": [NONE],
        "frame-ancestors": [SELF],
        "sandbox": ["allow-top-navigation-by-user-activation"],
    }
)
def html(request: HttpRequest, pk: int) -> HttpResponse:
    """A message as a mail program shows it: no scripts, nothing fetched. Its links open in the window around it."""
    letter = get_object_or_404(readable().exclude(html=""), pk=pk)
    return HttpResponse(letter.html.replace("<head>", '<head><base target="_top">', 1))

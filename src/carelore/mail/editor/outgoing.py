"""The list of outgoing mail: what needs a look first; never the words of a mail, nor a whole address."""

from functools import cached_property
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets.button import Button

from carelore.mail import queries
from carelore.mail.errors import MailError
from carelore.mail.models import UNCONFIRMED, Message, MessageState
from carelore.mail.services import parked

LOOK, LIST = "look", "mail:index"
STATES = [
    (LOOK, gettext_lazy("Needs a look")),
    (UNCONFIRMED, gettext_lazy("Sent, perhaps not arrived")),
    *MessageState.choices,
]
ACTS = {"try-again": parked.try_again, "let-be": parked.let_be}


class MessageFilter(WagtailFilterSet):  # type: ignore[misc]
    state = django_filters.ChoiceFilter(label=gettext_lazy("State"), method="by_state", choices=STATES)
    purpose = django_filters.CharFilter(label=gettext_lazy("What it is about"), lookup_expr="icontains")

    class Meta:
        model = Message
        fields: list[str] = []

    def by_state(self, found: QuerySet[Message], name: str, value: str) -> QuerySet[Message]:
        if value == LOOK:
            return found & queries.parked(self.request.user)
        return found.filter(queries.unconfirmed() if value == UNCONFIRMED else queries.in_state(value))


class OutgoingIndex(generic.IndexView):  # type: ignore[misc]
    model = Message
    page_title = gettext_lazy("Outgoing mail")
    header_icon = "mail"
    template_name = "mail/editor/outgoing.html"
    index_url_name = LIST
    index_results_url_name = "mail:index_results"
    default_ordering = "-created_at"
    paginate_by = 50
    filterset_class = MessageFilter
    any_permission_required = None
    permission_policy = None

    @cached_property
    def columns(self) -> list[Column]:
        titled = self._get_title_column_class(TitleColumn)
        return [
            titled("purpose", label=_("What it is about"), sort_key="purpose"),
            Column("recipient", label=_("To"), accessor=lambda each: queries.masked(each.recipient)),
            Column("state", label=_("State"), accessor=standing, sort_key="state"),
            Column("attempts", label=_("Tries"), sort_key="attempts"),
            Column("failure", label=_("What the mail server said last")),
            DateColumn("created_at", label=_("Written"), sort_key="created_at"),
            DateColumn("due_at", label=_("Next try"), accessor=lambda each: each.due_at if _waits(each) else None),
        ]

    def get_base_queryset(self) -> QuerySet[Message]:
        return queries.outgoing(self.request.user).defer("html").order_by("-created_at", "-pk")

    def get_list_more_buttons(self, instance: Message) -> list[Button]:
        if not (instance.recipient and (instance.state == MessageState.GIVEN_UP or _unconfirmed(instance))):
            return []
        acts = [("let_be", _("Let it be"), "cross")]
        if instance.can_be_tried_again:
            acts.insert(0, ("try_again", _("Try again"), "rotate"))
        address = {act: reverse(f"mail:{act}", args=[instance.pk]) for act, _words, _icon in acts}
        return [Button(words, url=address[act], icon_name=icon) for act, words, icon in acts]

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        viewer = self.request.user
        about = {"chores": queries.failing_chores(viewer), "look": queries.parked(viewer).count()}
        return {**super().get_context_data(*args, **kwargs), **about, "which": f"?state={LOOK}"}


def standing(message: Message) -> str:
    return str(dict(STATES)[UNCONFIRMED] if _unconfirmed(message) else message.get_state_display())


def _unconfirmed(message: Message) -> bool:
    return message.state == MessageState.SENT and message.failure.startswith(UNCONFIRMED)


def _waits(message: Message) -> bool:
    return message.state == MessageState.WAITING


@require_http_methods(["GET", "HEAD", "POST"])
def act_on(request: HttpRequest, act: str, pk: int) -> HttpResponse:
    """Ask, then do it."""
    message = queries.parked(request.user).filter(pk=pk).first()  # type: ignore[arg-type]
    if request.method != "POST" and message is not None:
        context = {"act": act, "message": message, "to": queries.masked(message.recipient), "page_title": _ASK[act]}
        return render(request, "mail/editor/act.html", context)
    try:
        ACTS[act](actor=request.user, message_id=pk)  # type: ignore[arg-type]
    except MailError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, str(_DONE[act]))
    return redirect(LIST)


_ASK = {"try-again": gettext_lazy("Try this mail again?"), "let-be": gettext_lazy("Let this mail be?")}
_DONE = {
    "try-again": gettext_lazy("The mail waits again. The worker sends it within seconds."),
    "let-be": gettext_lazy("To whom this mail was to go, and what it said, is forgotten."),
}


class OutgoingViewSet(ViewSet):  # type: ignore[misc]
    name = "mail"
    icon = "mail"
    menu_label = gettext_lazy("Outgoing mail")
    menu_name = "outgoing-mail"
    menu_order = 1200
    menu_hook = "register_reports_menu_item"

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", OutgoingIndex.as_view(), name="index"),
            path("results/", OutgoingIndex.as_view(results_only=True), name="index_results"),
            path("<int:pk>/try-again/", act_on, {"act": "try-again"}, name="try_again"),
            path("<int:pk>/let-be/", act_on, {"act": "let-be"}, name="let_be"),
        ]

"""What lists and forms of the back office have in common, whatever they show."""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from wagtail.admin import messages
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from carelore.common.errors import CareloreError


class RecordedMixin:
    """The form calls a service, which puts the act on record: nothing is left to log here."""

    form: Any
    has_content_changes = True

    def save_instance(self) -> Any:
        return self.form.save()


class ActorMixin(RecordedMixin):
    """Hands the actor to the form as well."""

    request: Any

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "actor": self.request.user}  # type: ignore[misc]


class RefusableDelete(generic.DeleteView):  # type: ignore[misc]
    """A deletion that a service may refuse, with a sentence that says why."""

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            answer: HttpResponse = super().form_valid(form)
        except CareloreError as error:
            messages.error(self.request, error.message)
            return HttpResponseRedirect(self.get_success_url())
        return answer


class MenuViewSet(ModelViewSet):  # type: ignore[misc]
    """A model with a place in the menu; searched in the database, never copied."""

    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 50
    search_backend_name = None

"""Taking the second step away from somebody who has lost it: only after making sure who asks, and saying how."""

from django import forms
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.queries.second_step import has_second_step
from carelore.people.services.second_step import take_away_second_step


class TakeAwayForm(forms.Form):
    how = forms.CharField(
        label=gettext_lazy("How did you make sure that it is this person who asks?"),
        help_text=gettext_lazy(
            "Such as: she came to my office; I called the number in the staff list. Goes on record."
        ),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def take_away(request: HttpRequest, pk: int) -> HttpResponse:
    """Behind the door of the back office: those who run the network alone come here."""
    person: User = get_object_or_404(get_user_model(), pk=pk)
    form = TakeAwayForm(request.POST or None)
    if form.is_valid():
        try:
            take_away_second_step(actor=request.user, person=person, how=form.cleaned_data["how"])  # type: ignore[arg-type]
        except PeopleError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, _("The second step was taken away, and the person was told so by mail."))
            return redirect(reverse("wagtailusers_users:edit", args=[person.pk]))
    context = {"form": form, "person": person, "has_second_step": has_second_step(person)}
    return render(request, "people/editor/take_away.html", context)

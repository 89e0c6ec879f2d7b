"""Asking to be erased: typing one's address says that it is meant."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from carelore.people.models import User


class LeavingForm(forms.Form):
    """Bound to one person; `wishes` are names and questions of what else can go."""

    wishes = forms.MultipleChoiceField(label=_("And"), required=False, widget=forms.CheckboxSelectMultiple)
    email = forms.EmailField(
        label=_("Your e-mail address, typed once more"),
        help_text=_("So that nobody asks for this by mistake."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, person: User, wishes: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        if wishes:
            self.fields["wishes"].choices = wishes  # type: ignore[attr-defined]
        else:
            del self.fields["wishes"]

    def clean_email(self) -> str:
        typed: str = self.cleaned_data["email"].strip().lower()
        if typed != self.person.email.lower():
            raise forms.ValidationError(_("This is not the address you sign in with. Nothing has been changed."))
        return typed

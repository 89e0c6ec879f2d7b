"""What we ask besides the address and the password. Apart from `account.py`: allauth reads this while its own load."""

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from carelore.people.models import User
from carelore.people.services.joining import join


class SignupForm(forms.Form):
    """The zone is filled in by `zone.js`; without script it stays empty and can be chosen in the profile."""

    field_order = ["name", "email", "password1", "agreed"]

    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        help_text=_("As others here should see it. A first name is enough."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    agreed = forms.BooleanField(
        label=_("I want to be a member of this network, and I will not pass on what members share only here."),
    )
    time_zone = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-zone": ""}))

    @property
    def admits_at_once(self) -> bool:
        return bool(settings.MEMBERSHIP == "open")

    def signup(self, request: HttpRequest, user: User) -> None:
        """Called by allauth after the account is made."""
        given: dict[str, Any] = self.cleaned_data
        join(
            user=user,
            name=given["name"],
            language=get_language() or settings.LANGUAGE_CODE,
            time_zone=given["time_zone"],
        )

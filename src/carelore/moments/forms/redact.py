"""Which words go out of a story, and what stands there."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from carelore.common.forms import DrawnForm
from carelore.moments.cleaning import clean_line


class RedactForm(DrawnForm):
    """Words as they stand in the story; `start` says which of several, where a script or a button knows."""

    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    start = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    words = forms.CharField(
        label=_("Take out these words"),
        help_text=_("Copy them from the story. Wherever they stand, they will be marked."),
        max_length=3000,
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    replacement = forms.CharField(
        label=_("What stands there instead"),
        help_text=_("Leave it empty for [name], [telephone number] and the like."),
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="redact-%s")

    @property
    def typed(self) -> str:
        return str(self.data.get("words") or "")

    def clean_replacement(self) -> str:
        return clean_line(self.cleaned_data["replacement"])


class UnmarkForm(forms.Form):
    version = forms.IntegerField(min_value=1)
    mark_id = forms.IntegerField(min_value=1)

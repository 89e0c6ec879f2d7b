"""What moderators write to one another, and whom they give a story to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from carelore.common.forms import DrawnForm

LONGEST_NOTE = 1000


class NoteForm(DrawnForm):
    text = forms.CharField(
        label=_("A note for other moderators"),
        help_text=_("Its author and its readers never see it. Please do not repeat the story here."),
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="note-%s")

    @property
    def typed(self) -> str:
        return str(self.data.get("text") or "")


class AssignForm(forms.Form):
    """Who looks after a story; empty for nobody."""

    to_id = forms.IntegerField(required=False, min_value=1, max_value=2**53)

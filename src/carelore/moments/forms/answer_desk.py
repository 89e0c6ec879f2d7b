"""What a moderator types about an answer."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

WRITE = {"rows": 3, "dir": "auto"}


class PublishAnswerForm(forms.Form):
    act: ClassVar[str] = "publish"
    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    message: forms.Field = forms.CharField(required=False, max_length=2000)


class DeclineAnswerForm(forms.Form):
    act: ClassVar[str] = "decline"
    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    message = forms.CharField(
        label=_("What do you ask of its writer?"),
        help_text=_("They read this, and can change the answer and send it again."),
        max_length=2000,
        widget=forms.Textarea(attrs=WRITE),
    )


def form_for(act: str, data: Any = None) -> PublishAnswerForm | DeclineAnswerForm | None:
    found = {form.act: form for form in (PublishAnswerForm, DeclineAnswerForm)}.get(act)
    return found(data, auto_id=f"{act}-%s") if found else None

"""Which principles a moderator ticked."""

from django import forms

from carelore.moments.enums import Principle


class ThemesForm(forms.Form):
    principles = forms.MultipleChoiceField(choices=Principle.choices, required=False)

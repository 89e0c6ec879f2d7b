"""Choosing a place."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from carelore.places.models import Place
from carelore.places.queries import find, ranked


class PlaceField(forms.CharField):
    """A place by its code or by parts of its names."""

    def clean(self, value: Any) -> Place:  # type: ignore[override]
        text = super().clean(value)
        found = ranked(text, list(find(text)))
        if not found:
            raise ValidationError(_("We found no place of that name."))
        return found[0]

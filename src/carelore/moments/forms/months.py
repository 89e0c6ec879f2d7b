"""A month as people type it or browsers offer it."""

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from carelore.moments.forms.filters import MonthInput

FORMS = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?|(\d{1,2})[-/.](\d{4})")


class PlainMonthField(forms.CharField):
    """2026-05, 5/2026 or a whole date: the first day of that month. Empty is None."""

    widget = MonthInput

    def clean(self, value: Any) -> date | None:
        text = str(super().clean(value) or "").strip()
        if not text:
            return None
        found = FORMS.fullmatch(text[:20])
        try:
            if found:
                return date(int(found[1] or found[4]), int(found[2] or found[3]), 1)
        except ValueError:
            pass  # The thirteenth month reads like a month and is none.
        raise ValidationError(_("Write the month like this: 2026-05."))

    def prepare_value(self, value: Any) -> Any:
        return f"{value:%Y-%m}" if isinstance(value, date) else value

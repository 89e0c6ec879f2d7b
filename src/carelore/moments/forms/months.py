"""A month as people type it or browsers offer it."""

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_TYPED = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?|(\d{1,2})[-/.](\d{4})")
_OFFERED = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


def month_in(text: str) -> date | None:
    """2026-05, 5/2026 or a whole date: the first day of that month."""
    found = _TYPED.fullmatch(text)
    try:
        return date(int(found[1] or found[4]), int(found[2] or found[3]), 1) if found else None
    except ValueError:
        return None  # The thirteenth month reads like a month and is none.


class MonthInput(forms.DateInput):
    """A month as browsers offer it; elsewhere a plain field for 2026-05."""

    input_type = "month"

    def format_value(self, value: Any) -> str:
        """Only a month as browsers write it: they show nothing else."""
        text = str(value or "")
        return text if _OFFERED.fullmatch(text) else ""


class PlainMonthField(forms.CharField):
    """A month as `month_in` reads it. Empty is None."""

    widget = MonthInput

    def clean(self, value: Any) -> date | None:
        text = str(super().clean(value) or "").strip()
        month = month_in(text)
        if text and month is None:
            raise ValidationError(_("Write the month like this: 2026-05."))
        return month

    def prepare_value(self, value: Any) -> Any:
        return f"{value:%Y-%m}" if isinstance(value, date) else value

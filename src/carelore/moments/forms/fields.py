"""Fields for what people tell us. They take out what nobody typed, and say kindly what is missing."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from carelore.moments.cleaning import clean, clean_line, seen
from carelore.moments.models import LONGEST, SHORTEST

MONTHS_BACK = 36
LONGER_AGO = "longer"


class StoryField(forms.CharField):
    """20 to 3,000 characters. No `maxlength`: a browser would cut a pasted story off without a word."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        return clean(super().to_python(value) or "")

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(seen(value)) < SHORTEST:
            raise ValidationError(_("Please tell us a little more: at least 20 characters."))
        if len(value) > LONGEST:
            raise ValidationError(
                ngettext_lazy(
                    "Your story has %(count)d character more than the 3,000 that fit here.",
                    "Your story has %(count)d characters more than the 3,000 that fit here.",
                    "count",
                ),
                params={"count": len(value) - LONGEST},
            )


class LineField(forms.CharField):
    """One line of text."""

    def to_python(self, value: Any) -> str:
        return clean_line(super().to_python(value) or "")


class MailField(forms.EmailField):
    """An e-mail address, however it was pasted."""

    def to_python(self, value: Any) -> str:
        return clean_line(super().to_python(value) or "")


class MonthField(forms.ChoiceField):
    """About when it happened: one of the last 37 months. What lies longer back is declined kindly."""

    def __init__(self, **options: Any) -> None:
        super().__init__(choices=months_to_choose, **options)

    def validate(self, value: str) -> None:
        super(forms.ChoiceField, self).validate(value)
        month = _month(value)
        if value == LONGER_AGO or (month and month < months_ago(MONTHS_BACK)):
            raise ValidationError(
                _(
                    "We are sorry: we can only take stories from the last three years, while the place can still learn "
                    "from them. What you wrote is still here, so that you can keep a copy. The quality contact of the "
                    "place can take it up with you."
                )
            )
        if not self.valid_value(value):
            raise ValidationError(_("Choose a month from the list."))

    def clean(self, value: Any) -> date:
        found = _month(super().clean(value))
        assert found is not None  # noqa: S101  `validate` has just matched it with a choice
        return found


def this_month() -> date:
    """The month it is where the day begins first, so that nobody's today lies in the future."""
    return (timezone.now() + timedelta(hours=14)).date().replace(day=1)


def months_ago(count: int) -> date:
    this = this_month()
    number = this.year * 12 + this.month - 1 - count
    return date(number // 12, number % 12 + 1, 1)


def months_to_choose() -> list[tuple[str, Any]]:
    months = [months_ago(count) for count in range(MONTHS_BACK + 1)]
    return [
        ("", _("Choose a month")),
        *((f"{month:%Y-%m}", date_format(month, "YEAR_MONTH_FORMAT")) for month in months),
        (LONGER_AGO, _("Longer ago")),
    ]


def _month(value: str) -> date | None:
    try:
        return date.fromisoformat(f"{value}-01")
    except ValueError:
        return None

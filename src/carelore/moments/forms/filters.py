"""What a reader looks for in the list of stories: a form that is an address, and works without script."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from carelore.common.languages import native_name
from carelore.moments.enums import Kind, Principle, Teller
from carelore.moments.forms.months import MonthInput, month_in
from carelore.moments.queries.filtering import Wanted, places_meant

KINDS = [(Kind.KINDNESS, _("Kindness")), (Kind.MISSING, _("Kindness was missing"))]
SORTS = [("", _("Newest first")), ("oldest", _("Oldest first"))]


class Filters(forms.Form):
    """Bound to the address. What cannot be read is reported beside its field and narrows nothing."""

    q = forms.CharField(
        label=_("Words in the story"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    kind = forms.ChoiceField(label=_("Kind"), required=False)
    place = forms.CharField(
        label=_("Place"), required=False, max_length=100, help_text=_("A name or a code. Places inside it count too.")
    )
    teller = forms.ChoiceField(label=_("Who tells"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    month = forms.CharField(
        label=_("Month it happened"),
        required=False,
        widget=MonthInput(),
        help_text=_("For example 2026-05."),
    )
    principle = forms.ChoiceField(label=_("What it speaks of"), required=False)
    sort = forms.ChoiceField(label=_("Order"), required=False, choices=SORTS)

    def __init__(self, address: QueryDict, *, languages: list[str]) -> None:
        super().__init__(address, auto_id="find-%s")
        self._select("kind", KINDS)
        self._select("teller", Teller.choices)
        self._select("principle", Principle.choices)
        self._select("language", [(code, native_name(code)) for code in languages])
        self.is_valid()

    def _select(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        field = self.fields[name]
        field.choices = [("", _("All")), *choices]  # type: ignore[attr-defined]
        field.error_messages["invalid_choice"] = _("We do not know this choice, so all are shown.")

    def clean_place(self) -> str:
        text: str = self.cleaned_data["place"]
        self.places = places_meant(text) if text else ()
        if text and not self.places:
            raise ValidationError(
                _("We know no place called “%(place)s”, so all places are shown."), params={"place": text}
            )
        return text

    def clean_month(self) -> date | None:
        text = self.cleaned_data["month"].strip()
        month = month_in(text)
        if text and month is None:
            raise ValidationError(_("Write the month like this: 2026-05. Until then all months are shown."))
        return month

    @property
    def wanted(self) -> Wanted:
        """What was asked for, as far as it could be read."""
        given = self.cleaned_data
        return Wanted(
            words=given.get("q", ""),
            kind=given.get("kind", ""),
            places=self.places if given.get("place") else (),
            teller=given.get("teller", ""),
            language=given.get("language", ""),
            month=given.get("month"),
            principle=given.get("principle", ""),
        )

    @property
    def feed(self) -> str:
        """The query of the feed that goes with the list: that of its place, where there is one."""
        places = self.wanted.places
        return "?" + urlencode({"place": places[0].code}) if len(places) == 1 else ""

    @property
    def oldest_first(self) -> bool:
        return self.cleaned_data.get("sort") == "oldest"

    def address(self, *, without: str = "", **more: str) -> str:
        """The query of the same list: with what could be read, without one filter, with `more` parameters."""
        kept = {name: self.cleaned_data[name] for name in self.fields if self.cleaned_data.get(name)}
        if month := kept.get("month"):
            kept["month"] = f"{month:%Y-%m}"
        kept.pop(without, None)
        return "?" + urlencode({**kept, **{name: value for name, value in more.items() if value}})

    @property
    def in_force(self) -> list[tuple[str, str, str]]:
        """What is on: its label, its value in words, and the query without it."""
        return [
            (str(field.label), self._in_words(name), self.address(without=name))
            for name, field in self.fields.items()
            if name != "sort" and self.cleaned_data.get(name)
        ]

    @property
    def narrowed(self) -> bool:
        """Is anything on besides the words searched for?"""
        return any(self.cleaned_data.get(name) for name in self.fields if name != "q")

    def _in_words(self, name: str) -> str:
        value = self.cleaned_data[name]
        if name == "month":
            return f"{value:%Y-%m}"
        if name == "place":
            return str(self.places[0]) if len(self.places) == 1 else value
        if isinstance(field := self.fields[name], forms.ChoiceField):
            return str(dict(field.choices).get(value, value))  # type: ignore[arg-type]
        return str(value)

"""What a responder types. A draft may be unfinished; what is sent may not."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from carelore.moments.cleaning import clean, seen
from carelore.moments.enums import ResponseKind
from carelore.moments.forms.fields import months_ago, this_month
from carelore.moments.forms.months import PlainMonthField
from carelore.moments.language import guess
from carelore.moments.models import Moment, Response
from carelore.moments.models.answer import CHANGES
from carelore.moments.queries.answers import plans_for
from carelore.moments.services.answering import Words

LONGEST, SHORTEST = 2000, 5  # characters of an answer
AHEAD, BACK = 60, 36  # months
FEW = _("Please write a few words.")
KINDS = [
    (ResponseKind.THANKS, _("Thanks: we were glad to read this.")),
    (ResponseKind.ANSWER, _("An answer: what we say to it, or an apology.")),
    (ResponseKind.PLANNED, _("A change planned: what we will do, and by when.")),
    (ResponseKind.MADE, _("A change made: what is different now, and since when.")),
]


class AnswerForm(forms.Form):
    """The words of an answer to one story."""

    kind = forms.ChoiceField(
        label=_("What do you have to say?"),
        choices=KINDS,
        widget=forms.RadioSelect,
        error_messages={key: _("Please choose one.") for key in ("required", "invalid_choice")},
    )
    text = forms.CharField(
        label=_("Your words"),
        help_text=_(
            "Write to the person who told it, as you would speak to them. For a change: what it is, in words that a "
            "visitor to the ward understands. No names, numbers or addresses."
        ),
        error_messages={"required": FEW},
        widget=forms.Textarea(attrs={"class": "long", "rows": 7, "dir": "auto"}),
    )
    changes_on = PlainMonthField(
        label=_("For a change: in which month?"), help_text=_("For example 2026-05."), required=False
    )
    fulfils = forms.ModelChoiceField(
        label=_("For a change made: which plan does it carry out?"),
        queryset=Response.objects.none(),
        required=False,
        empty_label=_("None of these"),
    )
    version = forms.IntegerField(min_value=0, initial=0, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, moment: Moment, response: Response | None = None, sending: bool) -> None:
        super().__init__(data, initial=_as_typed(response) if response else None)
        self.sending = sending
        self.fields["text"].required = data is None or sending
        self.use_required_attribute = False
        plans = plans_for(moment).exclude(pk=response.pk) if response else plans_for(moment)
        field: Any = self.fields["fulfils"]
        field.queryset, field.label_from_instance = plans, lambda plan: " ".join(plan.text.split())[:80]
        if not plans:
            del self.fields["fulfils"]

    def clean_text(self) -> str:
        text = clean(self.cleaned_data["text"] or "")
        if len(text) > LONGEST:
            raise ValidationError(
                ngettext_lazy(
                    "Your words have %(count)d character more than the 2,000 that fit here.",
                    "Your words have %(count)d characters more than the 2,000 that fit here.",
                    "count",
                ),
                params={"count": len(text) - LONGEST},
            )
        if self.sending and len(seen(text)) < SHORTEST:
            raise ValidationError(FEW)
        return text

    def clean(self) -> None:
        super().clean()
        kind, month = self.cleaned_data.get("kind"), self.cleaned_data.get("changes_on")
        if not self.sending or kind not in CHANGES or "changes_on" in self.errors:
            return
        if month is None:
            self.add_error("changes_on", _("Say in which month, so that people know what to expect."))
        elif kind == ResponseKind.MADE and not months_ago(BACK) <= month <= this_month():
            self.add_error("changes_on", _("A change that was made lies in the last three years."))
        elif kind == ResponseKind.PLANNED and not months_ago(1) <= month <= months_ago(-AHEAD):
            self.add_error("changes_on", _("A change that is planned lies in the next five years."))

    def words(self) -> Words:
        """What was typed. Call it on a valid form."""
        told = self.cleaned_data
        plan, month = told.get("fulfils"), told.get("changes_on")
        return Words(
            kind=told["kind"],
            text=told["text"],
            language=guess(told["text"], get_language() or "en"),
            changes_on=month if isinstance(month, date) else None,
            fulfils=plan.pk if plan else None,
        )

    @property
    def chosen(self) -> str:
        """The kind, as it will stand above the words."""
        return str(ResponseKind(self.cleaned_data["kind"]).label)

    @property
    def kept(self) -> list[tuple[str, Any]]:
        """All that was typed but the version, to be carried through the check. Call it on a valid form."""
        names = [name for name in self.fields if name != "version"]
        return [(name, self.data.get(name, "")) for name in names]


def _as_typed(response: Response) -> dict[str, Any]:
    names = ("kind", "text", "changes_on", "version")
    return {**{name: getattr(response, name) for name in names}, "fulfils": response.fulfils_id}

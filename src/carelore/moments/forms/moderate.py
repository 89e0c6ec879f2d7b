"""What a moderator types. Each form knows its fields and the arguments they make for the service of its act.

The sheet shows most of them before anybody has typed: `blank_for` draws these once and for all stories.
"""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from carelore.common.forms import Blank, DrawnForm, blank
from carelore.common.languages import native_name
from carelore.moments.enums import Act
from carelore.moments.language import TOLD_IN
from carelore.moments.models import Moment


class ActForm(DrawnForm):
    """The base: every act carries the version of the story that the moderator saw.

    `shows` names what a form that nobody has typed into shows of its story: a grade, a language, never words.
    """

    act: ClassVar[Act]
    shows: ClassVar[tuple[str, ...]] = ()
    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)

    def __init__(self, moment: Moment, data: Any = None) -> None:
        self.moment = moment
        super().__init__(data, auto_id=f"{self.act}-%s")

    def arguments(self) -> dict[str, Any]:
        return dict(self.cleaned_data)

    @property
    def typed(self) -> str:
        """The words that must not be lost when somebody else was faster."""
        return str(self.data.get("message") or self.data.get("reason") or "")


class PublishForm(ActForm):
    act = Act.PUBLISH


class ReturnForm(ActForm):
    act = Act.RETURN
    message = forms.CharField(
        label=_("What do you ask of its author?"),
        help_text=_("They read this. Say what to change, and thank them."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
    )


BECAUSE = {
    "care": _("It does not tell how people in care treated one another."),
    "known": _("Somebody in it could be recognised, even with words taken out."),
    "answer": _("It asks for an answer that this place cannot give. Please tell it to the people in charge there too."),
    "twice": _("The same story is already here."),
    "machine": _("It looks like advertising, or like something a machine has written."),
    "words": _("Another reason, in the words below"),
}


class DeclineForm(ActForm):
    act = Act.DECLINE
    because = forms.ChoiceField(
        label=_("Why will it not be published?"),
        help_text=_("Its author reads this, in the language in which they told it where we have it."),
        choices=list(BECAUSE.items()),
    )
    message = forms.CharField(
        label=_("Words of your own"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )

    def clean(self) -> None:
        super().clean()
        if self.cleaned_data.get("because") == "words" and not self.cleaned_data.get("message"):
            self.add_error("message", _("Tell the author why, in a sentence or two."))

    def arguments(self) -> dict[str, Any]:
        because, message = self.cleaned_data["because"], self.cleaned_data["message"]
        if because != "words":
            with override(self.moment.author_language):
                message = f"{BECAUSE[because]}\n\n{message}".strip()
        return {"version": self.cleaned_data["version"], "message": message, "quietly": because == "machine"}


class CloseForm(ActForm):
    """Safeguarding closes a story that its author has taken back."""

    act = Act.DECLINE
    reason = forms.CharField(
        label=_("A note for the record"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def arguments(self) -> dict[str, Any]:
        return {**self.cleaned_data, "message": ""}


class EscalateForm(ActForm):
    act = Act.ESCALATE
    reason = forms.CharField(
        label=_("What worries you?"),
        help_text=_("Only safeguarding reads this. It stands in no mail. You may leave it empty."),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


class ReleaseForm(ActForm):
    act = Act.RELEASE
    reason = forms.CharField(
        label=_("A note for the moderators"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )


GRAVITY = [
    ("", _("Not set")),
    ("0", _("0, nothing to act on")),
    ("1", _("1, small")),
    ("2", _("2, worth a talk")),
    ("3", _("3, needs an answer")),
    ("4", _("4, grave")),
    ("5", _("5, someone is in danger")),
]


class AssessForm(ActForm):
    act = Act.ASSESS
    shows = ("criticality",)
    criticality = forms.TypedChoiceField(
        label=_("How grave is it?"), choices=GRAVITY, coerce=int, empty_value=None, required=False
    )

    def __init__(self, moment: Moment, data: Any = None) -> None:
        super().__init__(moment, data)
        self.initial["criticality"] = moment.criticality


class LanguageForm(ActForm):
    act = Act.LANGUAGE
    shows = ("language",)
    language = forms.ChoiceField(label=_("Language of the story"))

    def __init__(self, moment: Moment, data: Any = None) -> None:
        super().__init__(moment, data)
        codes = dict.fromkeys([*TOLD_IN, moment.language])
        self.fields["language"].choices = [(code, native_name(code)) for code in codes]  # type: ignore[attr-defined]
        self.initial["language"] = moment.language


FORMS: tuple[type[ActForm], ...] = (
    PublishForm, ReturnForm, DeclineForm, EscalateForm, ReleaseForm, AssessForm, LanguageForm
)  # fmt: skip


def form_for(act: str, moment: Moment, data: Any = None) -> ActForm | None:
    """The form of an act as this story needs it; none for an act that has no form."""
    kind = _kind_of(act, moment)
    return kind(moment, data) if kind else None


def blank_for(act: str, moment: Moment) -> Blank | None:
    """The same before anybody has typed. It is drawn of a story that has nothing but what the form shows."""
    kind = _kind_of(act, moment)
    return blank(_of_bare_story, kind, tuple(getattr(moment, name) for name in kind.shows)) if kind else None


def _kind_of(act: str, moment: Moment) -> type[ActForm] | None:
    if act == Act.DECLINE and moment.withdrawn_at is not None:
        return CloseForm
    return next((form for form in FORMS if form.act == act), None)


def _of_bare_story(kind: type[ActForm], shown: tuple[Any, ...]) -> ActForm:
    return kind(Moment(**dict(zip(kind.shows, shown, strict=True))))

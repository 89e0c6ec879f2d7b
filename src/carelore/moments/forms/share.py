"""The form of a story, for its author and for who writes it down for them."""

import hashlib
from dataclasses import replace
from typing import Any

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from carelore.common.languages import native_name
from carelore.moments import consent
from carelore.moments.enums import Kind, Scope, Teller
from carelore.moments.forms.fields import LineField, MailField, MonthField, StoryField
from carelore.moments.forms.stamp import new_stamp, read_stamp
from carelore.moments.language import TOLD_IN, guess
from carelore.moments.rules import CAPTURERS, may_capture
from carelore.moments.services.draft import Draft
from carelore.people.models import User
from carelore.places.forms import PlaceField
from carelore.places.models import Place
from carelore.places.queries import label, open_places
from carelore.places.rules import below, paths_with


def digest_of(text: str) -> str:
    """Tells one text from another; kept nowhere."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


CHOOSE = {"required": _("Please choose one."), "invalid_choice": _("Please choose one.")}


class ShareForm(forms.Form):
    """All that an author tells us. `here` is the place when it is known from the code on a poster."""

    kind = forms.ChoiceField(
        label=_("What kind of moment?"), choices=Kind.choices, widget=forms.RadioSelect, error_messages=CHOOSE
    )
    text = StoryField(
        label=_("What happened?"),
        help_text=_("Leave out names, numbers and addresses. Between 20 and 3,000 characters."),
        error_messages={"required": _("Please tell us what happened.")},
        widget=forms.Textarea(attrs={"class": "long", "rows": 8, "dir": "auto"}),
    )
    teller = forms.ChoiceField(
        label=_("Who are you?"), choices=Teller.choices, widget=forms.RadioSelect, error_messages=CHOOSE
    )
    place = PlaceField(label=_("Where was it?"))
    happened_on = MonthField(
        label=_("About when?"), error_messages={"required": _("Please choose a month; a guess is fine.")}
    )
    scope = forms.ChoiceField(
        label=_("Who may read it?"),
        help_text=consent.ALWAYS,
        choices=consent.WORDS.items(),
        widget=forms.RadioSelect,
        error_messages={key: _("Please choose who may read your story.") for key in ("required", "invalid_choice")},
    )
    thanks_to = LineField(
        label=_("Whom would you like to thank?"),
        help_text=_("Never published. The team here can pass your thanks on."),
        required=False,
        max_length=300,
    )
    email = MailField(
        label=_("Your e-mail address"),
        help_text=_("Never shown to anyone. We send you the link to your story, and what became of it."),
        required=False,
        max_length=254,
        error_messages={"invalid": _("This does not look like an e-mail address. You can also leave it empty.")},
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
    )
    language = forms.ChoiceField(
        label=_("Language of your story"),
        required=False,
        choices=[("", "")] + [(code, native_name(code)) for code in TOLD_IN],
    )
    website = LineField(required=False, widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}))
    stamp = LineField(required=False, initial=new_stamp, widget=forms.HiddenInput)
    checked = LineField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, here: Place | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.here = here
        self.use_required_attribute = False
        if here is not None:
            del self.fields["place"]

    @property
    def submission(self) -> str:
        return read_stamp(self.cleaned_data["stamp"])[0]

    @property
    def kept(self) -> list[tuple[str, str]]:
        """All that was typed but the story, to be carried through the check. Call it on a valid form."""
        told = self.cleaned_data
        apart = {"text", "checked", "place", "language"}
        typed = [(name, self.data[name]) for name in self.fields if name in self.data and name not in apart]
        where = [("place", label(told["place"]))] if "place" in told else []
        return [*typed, *where, ("checked", digest_of(told["text"]))]

    @property
    def changed_since_check(self) -> bool:
        """Are these other words than those that were shown to be checked?"""
        return self.cleaned_data["checked"] not in {"", digest_of(self.cleaned_data["text"])}

    def forgive(self) -> None:
        """Show what was typed again without judging it."""
        self._errors = ErrorDict()

    def draft(self) -> Draft:
        """What was told. Call it on a valid form."""
        told = self.cleaned_data
        page = get_language() or "en"
        marks = ["trap" if told["website"] else "", read_stamp(told["stamp"])[1]]
        return Draft(
            kind=told["kind"],
            text=told["text"],
            teller=told["teller"],
            place=self.here or told["place"],
            happened_on=told["happened_on"],
            scope=told["scope"],
            thanks_to=told["thanks_to"],
            email=told["email"],
            language=told["language"] or guess(told["text"], page),
            suspicion=" ".join(mark for mark in marks if mark),
            reply_in=page,
            given=told.get("given", ""),
        )


class CaptureForm(ShareForm):
    """For staff who write a story down for someone else."""

    given = forms.ChoiceField(
        label=_("How did they agree?"),
        help_text=_("Read them the words under “Who may read it?” first."),
        choices=consent.GIVEN.items(),
        widget=forms.RadioSelect,
        error_messages=CHOOSE,
    )

    def __init__(self, *args: Any, actor: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.actor = actor
        self.fields["place"].among = lambda: open_places().filter(below(paths_with(actor, CAPTURERS)))  # type: ignore[attr-defined]
        self.fields["text"].label = _("What happened, in their own words?")
        self.fields["teller"].label = _("Who are they?")
        self.fields["email"].label = _("Their e-mail address")
        self.fields["email"].help_text = _("Never shown to anyone. We send them the link to their story.")
        self.fields["thanks_to"].label = _("Whom would they like to thank?")

    def draft(self) -> Draft:
        """The receipt goes to whose story it is: in its language, not in that of who wrote it down."""
        return replace(super().draft(), reply_in="")

    def clean_place(self) -> Place:
        place: Place = self.cleaned_data["place"]
        if not may_capture(self.actor, place):
            raise forms.ValidationError(_("You can write down stories only for places where you have a role."))
        return place


class CorrectionForm(forms.Form):
    """New words for a story that nobody has read yet."""

    text = StoryField(label=_("Your story"), widget=forms.Textarea(attrs={"class": "long", "rows": 8, "dir": "auto"}))
    language = forms.ChoiceField(label=_("Language of your story"), required=False)

    def __init__(self, *args: Any, language: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self.initial.setdefault("language", language)
        codes = dict.fromkeys([language, *TOLD_IN])
        self.fields["language"].choices = [(code, native_name(code)) for code in codes]  # type: ignore[attr-defined]


class ReadersForm(forms.Form):
    """Who may read it, chosen anew."""

    scope = forms.ChoiceField(
        label=_("Who may read it?"), choices=consent.WORDS.items(), widget=forms.RadioSelect, error_messages=CHOOSE
    )

    def __init__(self, *args: Any, up_to: Scope | None = None, **options: Any) -> None:
        """`up_to` leaves out the choices that would let more people read it than now."""
        super().__init__(*args, **options)
        if up_to is not None:
            kept = [(scope, words) for scope, words in consent.WORDS.items() if not consent.is_wider(scope, up_to)]
            self.fields["scope"].choices = kept  # type: ignore[attr-defined]

"""Forms of the back office about places: names and words for an emergency have a field for each language."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList

from carelore.common.languages import native_name
from carelore.people.models import User
from carelore.places import posters
from carelore.places.errors import PlacesError, Refused
from carelore.places.forms import PlaceField
from carelore.places.models import Place, Role, RoleGrant
from carelore.places.queries.tree import Places
from carelore.places.services import grant_role, save_place
from carelore.places.services.tree import check_parent

LANGUAGES = posters.languages()


def every_place() -> Places:
    found: Places = Place.objects.order_by("path")
    return found


class PlaceForm(WagtailAdminModelForm):  # type: ignore[misc]
    """A place; `parent` is typed, since a list of all places would be too long."""

    parent = PlaceField(
        label=_("Lies in"),
        required=False,
        among=every_place,
        help_text=_("The name or the code of the place above. Leave it empty for a country."),
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages of its posters"),
        required=False,
        choices=posters.named(LANGUAGES),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None: those of the place above."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        above = self.instance.get_parent() if self.instance.pk else None
        self.fields["parent"].initial = above
        for code in LANGUAGES:
            self.fields[f"name_{code}"].initial = self.instance.names.get(code, "")
            self.fields[f"emergency_{code}"].initial = self.instance.emergency.get(code, "")

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean()
        self.instance.names = self._words("name", self.instance.names)
        self.instance.emergency = self._words("emergency", self.instance.emergency)
        if filled.get("kind") and "parent" in filled:
            try:
                self.instance.kind = filled["kind"]
                check_parent(self.instance, filled["parent"])
            except Refused as error:
                self.add_error("parent", error.message)
        return filled

    def _words(self, field: str, old: dict[str, str]) -> dict[str, str]:
        """What was filled in; words in languages that have no field here stay."""
        found = {code: words for code, words in old.items() if code not in LANGUAGES}
        for code in LANGUAGES:
            if words := self.cleaned_data.get(f"{field}_{code}", "").strip():
                found[code] = words
        return found

    def save(self, commit: bool = True) -> Place:
        return save_place(actor=self.for_user, place=self.instance, parent=self.cleaned_data["parent"])


def _word_fields() -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for code in LANGUAGES:
        box = forms.Textarea(attrs={"rows": 2, "dir": "auto", "lang": code})
        line = forms.TextInput(attrs={"dir": "auto", "lang": code})
        found[f"name_{code}"] = forms.CharField(label=native_name(code), max_length=200, required=False, widget=line)
        found[f"emergency_{code}"] = forms.CharField(
            label=native_name(code), max_length=500, required=False, widget=box
        )
    return found


# A form's fields are gathered when its class is made, so that panels can name them.
PanelForm = type("PanelForm", (PlaceForm,), _word_fields())


def _contact(name: str) -> FieldRowPanel:
    return FieldRowPanel([FieldPanel(f"{name}_{part}") for part in ("name", "email", "phone")])


PLACE_PANELS = ObjectList(
    [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("code"), FieldPanel("kind"), FieldPanel("parent"), FieldPanel("time_zone")],
            heading=_("Place"),
        ),
        MultiFieldPanel([FieldPanel(f"name_{code}") for code in LANGUAGES], heading=_("Name in each language")),
        FieldPanel("languages"),
        MultiFieldPanel(
            [_contact("quality")], heading=_("Quality contact"), help_text=_("Public. Empty: that of the place above.")
        ),
        MultiFieldPanel(
            [_contact("safeguarding")],
            heading=_("Safeguarding contact"),
            help_text=_("Name and telephone are public; the address gets mail. Empty: that of the place above."),
        ),
        MultiFieldPanel(
            [_contact("manager")],
            heading=_("Line manager"),
            help_text=_("Never shown. Where the address is filled in, it gets a copy of thanks passed on from here."),
        ),
        MultiFieldPanel(
            [FieldPanel(f"emergency_{code}") for code in LANGUAGES],
            heading=_("Whom to call in an emergency"),
            help_text=_("Shown wherever stories are told. Empty: the words of the place above."),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("opened_on"), FieldPanel("closed_on")])],
            heading=_("Open from and until"),
            help_text=_("Nothing new is shared at a closed place or below it."),
        ),
    ],
    base_form_class=PanelForm,
)


class RoleGrantForm(forms.Form):
    """A role given to somebody. The form knows no instance: a role is given or taken back, not edited."""

    email = forms.EmailField(label=_("E-mail address of the person"), max_length=254)
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices)
    place = PlaceField(label=_("Place"), among=every_place, help_text=_("The role holds there and below."))

    def __init__(self, *args: Any, actor: User, instance: RoleGrant | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.actor = actor
        self.instance = instance

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        found = User.objects.filter(email__iexact=email).first()
        if found is None:
            raise forms.ValidationError(_("Nobody with this address has an account yet."))
        self.user = found
        return email

    def clean(self) -> dict[str, Any]:
        """Give the role, so that a refusal stands in the form."""
        filled = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                self.grant = grant_role(
                    actor=self.actor, user=self.user, place=filled["place"], role=Role(filled["role"])
                )
            except PlacesError as error:
                raise forms.ValidationError(error.message) from error
        return filled

    def save(self) -> RoleGrant:
        return self.grant


class ImportForm(forms.Form):
    """A table of places, uploaded."""

    MOST_BYTES = 500_000  # more would keep the page waiting for minutes

    table = forms.FileField(label=_("File"), help_text=_("A CSV file in UTF-8 or as Excel saves it."))

    def clean_table(self) -> bytes:
        file = self.cleaned_data["table"]
        if file.size > self.MOST_BYTES:
            raise forms.ValidationError(_("The file is too large. Divide it, or import it with the command."))
        return bytes(file.read())

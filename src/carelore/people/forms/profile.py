"""What people tell about themselves, and to whom."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from carelore.common.languages import native_name
from carelore.people import zones
from carelore.people.models import Institution, User, Visibility


class ListInput(forms.TextInput):
    """A text field that offers values to choose from, and takes any other."""

    template_name = "people/_list_input.html"

    def __init__(self, values: Any = (), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.values = values

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["values"] = self.values
        context["widget"]["attrs"]["list"] = f"{name}-list"
        return context


class ProfileForm(forms.Form):
    """Bound to one person; `services.profile.update_profile` keeps what it found."""

    name = forms.CharField(
        label=_("Your name"), max_length=120, help_text=_("As others here see it. A first name is enough.")
    )
    language = forms.ChoiceField(label=_("Language of pages and mail"))
    time_zone = forms.ChoiceField(label=_("Time zone"), help_text=_("Dates and times are shown in it."))
    institution = forms.CharField(
        label=_("Where you work or learn"),
        max_length=200,
        required=False,
        help_text=_("Choose from the list, or type a new name."),
    )
    visibility = forms.ChoiceField(
        label=_("Who may see your profile"),
        choices=Visibility.choices,
        widget=forms.RadioSelect,
        help_text=_("Your profile shows your name and where you work or learn. It never shows your e-mail address."),
    )

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "name": person.name,
            "language": person.language,
            "time_zone": person.time_zone,
            "institution": person.institution.name if person.institution else "",
            "visibility": person.visibility,
        }
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["language"].choices = [(code, native_name(code)) for code, _name in settings.LANGUAGES]
        fields["time_zone"].choices = list(zones.choices(person.time_zone))
        fields["time_zone"].widget.attrs["data-zone"] = ""
        fields["institution"].widget = ListInput(Institution.objects.values_list("name", flat=True)[:300])

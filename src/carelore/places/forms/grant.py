"""A form that gives somebody a role."""

from django import forms
from django.utils.translation import gettext_lazy as _

from carelore.people.models import User
from carelore.places.models import Role
from carelore.places.words import ROLE_MEANINGS


class GrantForm(forms.Form):
    """Whom, by e-mail address, and which role. A valid form knows the person: `form.user`."""

    email = forms.EmailField(
        label=_("Their e-mail address"),
        help_text=_("The one they sign in with."),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "dir": "ltr"}),
    )
    role = forms.ChoiceField(
        label=_("Role"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Please choose a role."), "invalid_choice": _("Please choose a role.")},
    )
    user: User

    def __init__(self, *args, **options) -> None:  # type: ignore[no-untyped-def]
        super().__init__(*args, **options)
        self.fields["role"].choices = [  # type: ignore[attr-defined]
            (role.value, _("%(role)s: %(meaning)s") % {"role": role.label, "meaning": ROLE_MEANINGS[role]})
            for role in Role
        ]

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        found = User.objects.filter(email__iexact=email, is_active=True).first()
        if found is None:
            raise forms.ValidationError(
                _("Nobody with this address has an account yet. Ask them to sign up first, then give them the role.")
            )
        self.user = found
        return email

"""Forms of the back office about people."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from carelore.people.errors import PeopleError
from carelore.people.models import User
from carelore.people.services.administration import save_person


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]
    """An account. `actor` is who fills the form in."""

    member = forms.BooleanField(
        label=_("Member of this network"),
        required=False,
        help_text=_("Members read what is shared with this network. Whoever gets a role becomes a member."),
    )

    class Meta:
        model = User
        fields = ["email", "name", "language", "time_zone", "institution", "is_active", "is_staff"]
        help_texts = {
            "time_zone": _("Such as Africa/Nairobi."),
            "is_active": _("Without this mark, nobody can sign in to the account; what it did stays on record."),
            "is_staff": _("May do everything in this back office. Needs no role to do so, and reads no stories by it."),
        }

    def __init__(self, *args: Any, actor: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.actor = actor
        self.fields["member"].initial = self.instance.member_since is not None
        self.order_fields(["email", "name", "language", "time_zone", "institution", "member", "is_active", "is_staff"])

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"].lower()
        if User.objects.filter(email__iexact=email).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("Somebody has an account with this address already."))
        return email

    def clean(self) -> dict[str, Any]:
        filled = super().clean() or self.cleaned_data
        if self.instance.pk == self.actor.pk and not (filled.get("is_active") and filled.get("is_staff")):
            raise forms.ValidationError(
                _("You cannot close your own account here or stop running the network yourself.")
            )
        return filled

    def save(self, commit: bool = True) -> User:
        try:
            return save_person(actor=self.actor, person=self.instance, member=self.cleaned_data["member"])
        except PeopleError as error:  # the rights changed while the form was open
            raise forms.ValidationError(error.message) from error

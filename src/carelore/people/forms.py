"""Forms of a person about themselves."""

from django import forms


class SignupForm(forms.Form):
    """What we ask besides the address and the password."""

    def signup(self, request, user):  # type: ignore[no-untyped-def]
        """Called by allauth after the account is made."""

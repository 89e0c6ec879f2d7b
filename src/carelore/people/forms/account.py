"""Allauth's forms with our labels, and without words inside the boxes, which vanish when one begins to type."""

from typing import Any

from allauth.account import forms as allauth
from allauth.core import context
from django import forms
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from carelore.people.mailboxes import may_write_to
from carelore.people.models import User

EMAIL, PASSWORD, NEW, AGAIN = _("E-mail address"), _("Password"), _("New password"), _("New password, once more")

TOO_MANY_MAILS = _(
    "Many mails were asked for this address. Please wait a little, or sign in with a password or a passkey, "
    "or ask from a browser in which you have signed in before."
)


class Plain:
    """`labels` and `hints` by field; mixed into each form below."""

    labels: dict[str, Any] = {}
    hints: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)
            field.help_text = self.hints.get(name, field.help_text)
            if name == "code":
                field.widget.attrs.update({"class": "code", "autocapitalize": "characters", "spellcheck": "false"})


def _asked_for(address: str, owner: User | None) -> str:
    if address and not may_write_to(context.request, address, owner):
        raise forms.ValidationError(TOO_MANY_MAILS, code="too_many_mails")
    return address


class LoginForm(Plain, allauth.LoginForm):  # type: ignore[misc]
    labels = {"login": EMAIL, "password": PASSWORD}
    hints = {"password": ""}


class SignupForm(Plain, allauth.SignupForm):  # type: ignore[misc]
    labels = {"email": EMAIL, "password1": PASSWORD}
    hints = {
        "email": _("We send a code there, to be sure that it is yours. Others never see it."),
        "password1": _(
            "At least ten characters. You can leave it empty: then we send you a code each time you sign in."
        ),
    }

    def clean_email(self) -> str:
        address: str = super().clean_email()
        return _asked_for(address, None)

    def try_save(self, request: HttpRequest) -> Any:
        """Whether there is an account already must not show in the time it takes: one password is sealed each time."""
        if self.account_already_exists or not self.cleaned_data.get("password1"):
            make_password("nobody's")
        return super().try_save(request)


class RequestLoginCodeForm(Plain, allauth.RequestLoginCodeForm):  # type: ignore[misc]
    labels = {"email": EMAIL}

    def clean_email(self) -> str:
        address: str = super().clean_email()
        return _asked_for(address, self._user)


class ConfirmLoginCodeForm(Plain, allauth.ConfirmLoginCodeForm):  # type: ignore[misc]
    labels = {"code": _("Code")}


class ConfirmEmailVerificationCodeForm(Plain, allauth.ConfirmEmailVerificationCodeForm):  # type: ignore[misc]
    labels = {"code": _("Code")}


class ChangeEmailForm(Plain, allauth.ChangeEmailForm):  # type: ignore[misc]
    labels = {"email": EMAIL}


class AddEmailForm(Plain, allauth.AddEmailForm):  # type: ignore[misc]
    labels = {"email": _("Another e-mail address")}


class ChangePasswordForm(Plain, allauth.ChangePasswordForm):  # type: ignore[misc]
    labels = {"oldpassword": _("The password you have now"), "password1": NEW, "password2": AGAIN}
    hints = {"oldpassword": "", "password1": _("At least ten characters.")}


class SetPasswordForm(Plain, allauth.SetPasswordForm):  # type: ignore[misc]
    labels = {"password1": NEW, "password2": AGAIN}
    hints = {"password1": _("At least ten characters.")}


class ResetPasswordForm(Plain, allauth.ResetPasswordForm):  # type: ignore[misc]
    labels = {"email": EMAIL}

    def clean_email(self) -> str:
        address: str = super().clean_email()
        return _asked_for(address, self.users[0] if self.users else None)


class ResetPasswordKeyForm(Plain, allauth.ResetPasswordKeyForm):  # type: ignore[misc]
    labels = {"password1": NEW, "password2": AGAIN}
    hints = {"password1": _("At least ten characters.")}


class ReauthenticateForm(Plain, allauth.ReauthenticateForm):  # type: ignore[misc]
    labels = {"password": PASSWORD}
    hints = {"password": ""}

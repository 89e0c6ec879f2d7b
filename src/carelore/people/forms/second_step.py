"""Allauth's forms for passkeys and codes, with our labels, our words, and limits that keep nobody else out."""

from typing import Any

from allauth.account.adapter import get_adapter as account_adapter
from allauth.core import context, ratelimit
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as base
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

from carelore.people import browsers
from carelore.people.forms.account import Plain
from carelore.people.models import User

WRONG = _("This is not a code that works now. Please look again: a code from the app changes every half minute.")


class DigitsMixin(Plain):
    """Telephones show their number pad."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs["inputmode"] = "numeric"  # type: ignore[attr-defined]


class CodeForm(DigitsMixin):
    """Counts wrong codes for an account and a network address together, and more of them for the account alone.

    Allauth counts for the account alone: whoever has got hold of a password could keep its owner out with five tries.
    """

    labels = {"code": _("Code")}
    hints = {"code": _("Six digits from your app, or one of your recovery codes.")}

    def clean_code(self) -> str:
        person = self.user  # type: ignore[attr-defined]
        request = context.request
        here = f"second-step-{person.pk}:{account_adapter().get_client_ip(request)}"
        anywhere = f"second-step-{person.pk}"
        if not (
            ratelimit.consume(request, action="login_failed", key=here)
            and (
                browsers.is_known(request, person)  # so that no stranger uses up the owner's tries
                or ratelimit.consume(request, action="second_step", key=anywhere)
            )
        ):
            raise account_adapter().validation_error("too_many_login_attempts")
        code: str = self.cleaned_data["code"]  # type: ignore[attr-defined]
        typed = Authenticator.objects.filter(user=person).exclude(type=Authenticator.Type.WEBAUTHN)
        for factor in typed:
            if factor.wrap().validate_code(code) and (factor.type != Authenticator.Type.TOTP or _is_new(person, code)):
                factor.user = person
                self.authenticator = factor
                ratelimit.clear(request, action="login_failed", key=here)
                ratelimit.clear(request, action="second_step", key=anywhere)
                return code
        raise forms.ValidationError(WRONG, code="incorrect_code")


def _is_new(person: User, code: str) -> bool:
    """Note that a code from the app is used: it works once, as long as it would work at all.

    Allauth remembers a used one for half a minute, but takes codes of the half minutes before and after, too; and it
    forgets the one with which the app was set up.
    """
    works = app_settings.TOTP_PERIOD * (2 * app_settings.TOTP_TOLERANCE + 1)
    return cache.add(f"carelore.people.used-code:{person.pk}:{normalize_user_code(code)}", "y", timeout=works)


class AuthenticateForm(CodeForm, base.AuthenticateForm):  # type: ignore[misc]
    pass


class ReauthenticateForm(CodeForm, base.ReauthenticateForm):  # type: ignore[misc]
    pass


class ActivateTOTPForm(DigitsMixin, totp.ActivateTOTPForm):  # type: ignore[misc]
    labels = {"code": _("Code")}
    hints = {"code": _("The six digits that the app shows for this network now.")}

    def clean_code(self) -> str:
        try:
            code: str = super().clean_code()
        except forms.ValidationError as error:
            if error.code == "incorrect_code":
                raise forms.ValidationError(WRONG, code=error.code) from error
            raise
        if not _is_new(self.user, code):
            raise forms.ValidationError(WRONG, code="incorrect_code")
        return code


class OddMixin:
    """What no browser would send is refused; allauth answers some of it with an error of its own."""

    def clean_credential(self) -> Any:
        checked = getattr(super(), "clean_credential", lambda: self.cleaned_data["credential"])  # type: ignore[attr-defined]
        try:
            return checked()
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise get_adapter().validation_error("incorrect_code") from error


class LoginPasskeyForm(OddMixin, webauthn.LoginWebAuthnForm):  # type: ignore[misc]
    pass


class AuthenticatePasskeyForm(OddMixin, webauthn.AuthenticateWebAuthnForm):  # type: ignore[misc]
    pass


class ReauthenticatePasskeyForm(OddMixin, webauthn.ReauthenticateWebAuthnForm):  # type: ignore[misc]
    pass


class AddPasskeyForm(Plain, webauthn.AddWebAuthnForm):  # type: ignore[misc]
    """Every key that is added can sign in by itself: a passkey, with the device's own lock."""

    labels = {"name": _("Its name")}
    hints = {"name": _("So that you know it among others: the device it lies on, for example.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].max_length = 60
        self.fields["name"].widget.attrs["maxlength"] = 60
        self.fields.pop("passwordless", None)

    def clean_name(self) -> str:
        return str(super().clean_name())[:60]

    def clean(self) -> dict[str, Any]:
        self.cleaned_data["passwordless"] = True
        try:
            kept: dict[str, Any] = super().clean()
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise get_adapter().validation_error("incorrect_code") from error
        return kept


class RenamePasskeyForm(Plain, webauthn.EditWebAuthnForm):  # type: ignore[misc]
    labels = {"name": _("Its name")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"] = forms.CharField(max_length=60, label=self.labels["name"])


class ConfirmForm(forms.Form):
    """The mailed code of `people.confirmation`."""

    code = forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=forms.TextInput(
            attrs={
                "class": "code",
                "autocomplete": "one-time-code",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
    )

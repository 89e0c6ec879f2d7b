"""How allauth's second steps become Carelore's: names, words, and what lies in the database."""

import secrets
from base64 import b32encode, urlsafe_b64encode
from typing import Any
from urllib.parse import urlsplit

from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from carelore.people import network
from carelore.people.devices import described
from carelore.people.models import User


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Passkeys belong to the network's own address, also where the server answers to others."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": gettext_lazy("This cannot be taken away now."),
        "cannot_generate_recovery_codes": gettext_lazy("Recovery codes come with a passkey or an app. Add one first."),
        "incorrect_code": gettext_lazy("That did not work. Nothing was changed; please try again."),
        "unverified_email": gettext_lazy("Please confirm all your e-mail addresses first, or take those away."),
    }

    def encrypt(self, text: str) -> str:
        """A copy of the database alone opens no account: the key hangs on CARELORE_SECRET_KEY."""
        return _safe().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Where the key has changed, a secret that nobody knows: no code works until the second step is set up anew."""
        try:
            return _safe().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:
            return b32encode(secrets.token_bytes(20)).decode()

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        ours = urlsplit(settings.BASE_URL).hostname if settings.SECURE else ""
        return {"id": ours or context.request.get_host().partition(":")[0], "name": self._get_site_name()}

    def get_public_key_credential_user_entity(self, user: User) -> dict[str, Any]:
        return {**super().get_public_key_credential_user_entity(user), "display_name": user.shown_name}

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:  # noqa: A002  allauth's name
        """Called after the device it is made on, which is what people will look for."""
        device = described(context.request.headers.get("user-agent", ""))
        return str(device) if device.browser or device.system else _("Passkey")

    def _get_site_name(self) -> str:
        return network.current().words.name


def _safe() -> Fernet:
    return Fernet(urlsafe_b64encode(salted_hmac("carelore.factors", "", algorithm="sha256").digest()))

"""What the tests of signing in share."""

import re

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value

from tests import factories

PASSWORD = "a calm long password"
FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36"
)
SECRET = generate_totp_secret()


def someone(name="Amina", **fields):
    """A person whose address is confirmed."""
    person = factories.person(name, email=f"{name.lower()}@example.org", **fields)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def give_app(person):
    """An app for codes, with recovery codes; returns the latter."""
    TOTP.activate(person, SECRET)
    return RecoveryCodes.activate(person).generate_codes()


def give_passkey(person, name="My phone"):
    return Authenticator.objects.create(
        user=person, type=Authenticator.Type.WEBAUTHN, data={"name": name, "credential": {}}
    )


def code_now(at, secret=SECRET):
    """What the app shows at a time in seconds."""
    return format_hotp_value(hotp_value(secret, int(at) // 30))


def sign_in(client, person, password=PASSWORD, **headers):
    return client.post("/account/login/", {"login": person.email, "password": password}, **headers)


def prove(client):
    """Type the password again, as is asked before anything sensitive."""
    return client.post("/account/reauthenticate/", {"password": PASSWORD})


def is_in(client):
    return "_auth_user_id" in client.session


def code_in(message):
    return re.search(r"^([A-Z0-9-]{6,})$", message.body, re.MULTILINE)[1]

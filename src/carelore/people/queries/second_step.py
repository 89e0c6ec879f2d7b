"""Who has a second step."""

from allauth.mfa.models import Authenticator

from carelore.people.models import User


def has_second_step(person: User) -> bool:
    """A passkey or an app. Recovery codes alone protect nothing."""
    return Authenticator.objects.filter(
        user=person, type__in=[Authenticator.Type.WEBAUTHN, Authenticator.Type.TOTP]
    ).exists()

"""Allauth's addresses below /account/. Before what is sensitive, people who sign in by mailed codes prove it again.

Allauth asks for a password or a second step again, and lets pass whoever has neither: here most people.
"""

from typing import Any

from allauth.account import urls as account
from allauth.mfa import urls as second_step
from django.urls import include, path
from django.views.generic import RedirectView

from carelore.people.confirmation import code_first

SENSITIVE = {
    "account_set_password",
    "account_email",
    "mfa_activate_totp",
    "mfa_add_webauthn",
}


def guarded(patterns: list[Any]) -> list[Any]:
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            guarded(pattern.url_patterns)
        elif pattern.name in SENSITIVE:
            pattern.callback = code_first(pattern.callback)
    return patterns


urlpatterns = [
    # Allauth's page of passkeys alone: they stand among the other second steps.
    path("second-step/webauthn/", RedirectView.as_view(pattern_name="mfa_index"), name="mfa_list_webauthn"),
    path("second-step/", include(guarded(second_step.urlpatterns))),
    *guarded(account.urlpatterns),
]

"""How allauth's accounts become Carelore's people."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from carelore.common.languages import address_in, offered
from carelore.common.throttle import exceeded, source_of
from carelore.people import browsers
from carelore.people.devices import described
from carelore.people.models import User
from carelore.people.notices import tell

WAYS = {
    "reauthenticate": _("Use your password"),
    "mfa_reauthenticate": _("Use a code from your app, or a recovery code"),
    "mfa_reauthenticate:webauthn": _("Use a passkey"),
}
ONE_SIGN_IN = timedelta(minutes=10)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Mail goes through the outbox in the person's language; after signing in, pages are in it too."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed."),
        "cannot_remove_primary_email": _("This is the address you sign in with. Choose another one for that first."),
        "duplicate_email": _("This address is already one of yours."),
        "email_password_mismatch": _("This address and this password do not belong together. Please try again."),
        "email_taken": _("There is already an account with this address."),
        "enter_current_password": _("Please type the password you have now."),
        "incorrect_code": _("This is not the code we sent. Please look again."),
        "incorrect_password": _("This is not your password. Please try again."),
        "invalid_password_reset": _("This link has been used, or is too old. Ask for a new one."),
        "max_email_addresses": _("You can keep at most %d addresses."),
        "rate_limited": _("That was a little fast. Please wait a minute and try again."),
        "same_as_current": _("This is the same as before."),
        "too_many_login_attempts": _("That was tried too often. Please wait five minutes, or sign in with a code."),
        "unverified_primary_email": _("Please confirm this address first."),
    }

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Allauth renders; Django's mail API hands over to the outbox. Links lead here, however we were called."""
        context |= {name: _ours(value) for name, value in context.items() if name.endswith("_url")}
        known = User.objects.filter(emailaddress__email__iexact=email).first()
        known = known or User.objects.filter(email__iexact=email).first()
        with override(offered(known.language if known else get_language() or "")):
            super().send_mail(template_prefix, email, context)

    def format_email_subject(self, subject: str) -> str:
        """Without the server's name in front."""
        return subject

    def login(self, request: HttpRequest, user: User) -> None:
        """Remember whether it is the first time ever: signing in itself notes the time."""
        request.allauth.first_time = user.last_login is None  # type: ignore[attr-defined]
        super().login(request, user)

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **kwargs)
        if not browsers.is_known(request, user) and not request.allauth.first_time:  # type: ignore[attr-defined]
            _tell_of_new_browser(request, user)
        browsers.remember(request, response, user)
        if "Location" in response.headers:
            response.headers["Location"] = address_in(response.headers["Location"], user.language)
        return response

    def get_reauthentication_methods(self, user: User) -> list[dict[str, Any]]:
        """Allauth's, in our words."""
        ways: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        return [{**way, "description": WAYS.get(way["id"], way["description"])} for way in ways]

    def get_client_ip(self, request: HttpRequest) -> str:
        """One sender is the same one in every limit."""
        return source_of(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Failed tries are counted for an account and a network address together.

        Counted for the account alone, anybody could keep its owner out by failing on purpose.
        """
        return f"{super()._get_login_attempts_cache_key(request, **credentials)}:{self.get_client_ip(request)}"


def _tell_of_new_browser(request: HttpRequest, user: User) -> None:
    """Once, also where the same form arrived twice: the second time without the cookie of the first."""
    device = described(request.headers.get("user-agent", ""))
    source = f"{user.pk} {device.browser} {device.system} {source_of(request)}"
    if not exceeded("new browser", source, limit=1, window=ONE_SIGN_IN):
        tell(user, "account/email/new_browser", device=device)


def _ours(address: str) -> str:
    """The same path and query at our own address: allauth takes the name that the request was sent to."""
    parts = urlsplit(address)
    return settings.BASE_URL + parts.path + (f"?{parts.query}" if parts.query else "")

"""How allauth's accounts become Carelore's people."""

from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from carelore.common.languages import address_in, offered
from carelore.common.throttle import source_of
from carelore.people.models import User


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

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **kwargs)
        if "Location" in response.headers:
            response.headers["Location"] = address_in(response.headers["Location"], user.language)
        return response

    def get_client_ip(self, request: HttpRequest) -> str:
        """One sender is the same one in every limit."""
        return source_of(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Failed tries are counted for an account and a network address together.

        Counted for the account alone, anybody could keep its owner out by failing on purpose.
        """
        return f"{super()._get_login_attempts_cache_key(request, **credentials)}:{self.get_client_ip(request)}"


def _ours(address: str) -> str:
    """The same path and query at our own address: allauth takes the name that the request was sent to."""
    parts = urlsplit(address)
    return settings.BASE_URL + parts.path + (f"?{parts.query}" if parts.query else "")

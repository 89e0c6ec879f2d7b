"""Is it still you? Before a sensitive act people prove again, within a quarter of an hour, who they are.

By password, passkey or app, which allauth asks for; or, where somebody has none of these, by a mailed code.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows, suspend_request
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

from carelore.people.models import User
from carelore.people.notices import tell

View = Callable[..., HttpResponseBase]
STATE = "confirmation"
TRIES = 5
MINUTES = 15


def recently_confirmed(view: View) -> View:
    """For any view of ours that is sensitive: signed in, and proven again not long ago."""
    return code_first(reauthentication_required(view, app="allauth.account"))


def code_first(view: View) -> View:
    """Ask those for a mailed code whom allauth would let pass. Reading their addresses needs none."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        reading = request.method in {"GET", "HEAD"} and request.path == reverse("account_email")
        if isinstance(request.user, User) and not reading and wants_code(request, request.user):
            to_the_code: HttpResponseBase = suspend_request(request, reverse("people:confirm"))
            return to_the_code
        return view(request, *args, **kwargs)

    return guarded


def wants_code(request: HttpRequest, person: User) -> bool:
    """Whether this person has nothing else to prove it with, and has not signed in or proven it lately."""
    if get_reauthentication_flows(person):
        return False
    records = get_authentication_records(request, person)
    age = timezone.now().timestamp() - records[-1]["at"] if records else float("inf")
    return bool(age > app_settings.REAUTHENTICATION_TIMEOUT)


def send_code(request: HttpRequest, person: User) -> None:
    """Mail a code, and remember in the session what only its reader knows."""
    code = get_adapter().generate_login_code()
    until = timezone.now().timestamp() + MINUTES * 60
    request.session[STATE] = {"code": _sealed(code, person), "until": until, "tries": 0}
    tell(person, "account/email/confirm_code", code=code)


def is_waiting(request: HttpRequest) -> bool:
    """Whether a code was sent that still works."""
    state = request.session.get(STATE)
    return bool(state and state["until"] > timezone.now().timestamp() and state["tries"] < TRIES)


def check_code(request: HttpRequest, person: User, code: str) -> bool:
    """Whether it is the code that was sent; if so this session counts as proven."""
    if not is_waiting(request):
        return False
    state = request.session[STATE]
    request.session[STATE] = {**state, "tries": state["tries"] + 1}
    if not constant_time_compare(state["code"], _sealed(code, person)):
        return False
    del request.session[STATE]
    record_authentication(request, person, method="code", reauthenticated=True)
    return True


def _sealed(code: str, person: User) -> str:
    plain = "".join(each for each in code.upper() if each.isalnum())
    return salted_hmac("carelore.confirmation", f"{person.pk} {plain}", algorithm="sha256").hexdigest()

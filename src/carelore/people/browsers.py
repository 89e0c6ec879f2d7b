"""Which browsers an account has been opened in: a signed cookie of each browser says so, nothing is kept here.

It holds a keyed hash for each account, the latest first, at most twenty: a computer on a ward serves many.
"""

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from carelore.people.models import User

COOKIE = "__Host-browser" if settings.SECURE else "browser"
YEAR = 60 * 60 * 24 * 365
MOST = 20
_signer = Signer(salt="carelore.browsers")


def is_known(request: HttpRequest, person: User) -> bool:
    return _mark(person) in _marks(request)


def remember(request: HttpRequest, response: HttpResponse, person: User) -> None:
    """Have the browser keep that this account was opened in it."""
    mark = _mark(person)
    marks = [mark, *(each for each in _marks(request) if each != mark)][:MOST]
    response.set_cookie(
        COOKIE,
        _signer.sign_object(marks),
        max_age=YEAR,
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )


def _marks(request: HttpRequest) -> list[str]:
    try:
        marks: list[str] = _signer.unsign_object(request.COOKIES.get(COOKIE, ""))
    except (BadSignature, ValueError):
        return []
    return marks


def _mark(person: User) -> str:
    return salted_hmac("carelore.browsers", str(person.pk), algorithm="sha256").hexdigest()[:24]

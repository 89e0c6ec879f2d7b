"""How the doctor knows this very installation by its address, and learns what becomes of a request on its way there.

The doctor's question is signed with the secret key, so that strangers cannot ask; the answer is made with the same
key, so that nobody else can give it.
"""

import secrets
from typing import Any

from django.core import signing
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from carelore.common.throttle import source_of

HEADER = "Carelore-Doctor"
SALT = "carelore.doctor"
SECONDS = 300


def question() -> tuple[str, str]:
    """A value for the header, and the mark that an answer to it must carry."""
    nonce = secrets.token_hex(16)
    return signing.dumps(nonce, salt=SALT), _mark(nonce)


def answer(request: HttpRequest) -> dict[str, Any]:
    """What this installation's doctor may know; nothing for anybody else."""
    asked = request.headers.get(HEADER, "")
    if not asked:
        return {}
    try:
        nonce = signing.loads(asked, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return {}
    return {
        "mark": _mark(nonce),
        "secure": request.is_secure(),
        "host": request.META.get("HTTP_HOST", ""),
        "source": source_of(request),
        "forwarded": request.headers.get("X-Forwarded-For", ""),
    }


def _mark(nonce: str) -> str:
    return salted_hmac(SALT, nonce, algorithm="sha256").hexdigest()

"""The stamp of a form: a random key and the time, signed. Who is quick or slow is marked, never refused."""

import secrets
import time

from django.core import signing

SALT = "carelore.moments.stamp"
QUICK = 3  # seconds in which no person fills in the form
OLD = 2 * 24 * 60 * 60  # a story kept through a lost connection is still young


def new_stamp() -> str:
    return signing.dumps([secrets.token_urlsafe(9), int(time.time())], salt=SALT)


def read_stamp(stamp: str) -> tuple[str, str]:
    """The form's key and what is suspect about its stamp. Without a good stamp the key is new each time: two people
    must never come to share one."""
    try:
        key, made = signing.loads(stamp, salt=SALT)
        age = time.time() - made
    except (signing.BadSignature, TypeError, ValueError):
        return secrets.token_urlsafe(9), "unstamped"
    return str(key), "quick" if age < QUICK else "old" if age > OLD else ""

"""Secrets that people carry in links. Only their hash is kept."""

import hashlib
import secrets
from base64 import urlsafe_b64encode

from django.utils.crypto import salted_hmac


def new_token() -> str:
    """128 random bits, safe in an address."""
    return secrets.token_urlsafe(16)


def derived_token(purpose: str, *parts: str) -> str:
    """A 128-bit secret that is the same whenever the same parts arrive again, and unguessable without our key."""
    mac = salted_hmac(f"carelore.token.{purpose}", "\x1f".join(parts), algorithm="sha256").digest()
    return urlsafe_b64encode(mac[:16]).rstrip(b"=").decode()


def hashed(token: str) -> str:
    """What the database keeps of a token: SHA-256, 64 hexadecimal digits."""
    return hashlib.sha256(token.encode()).hexdigest()

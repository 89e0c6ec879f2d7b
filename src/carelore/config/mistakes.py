"""What is wrong with a configuration, a plain sentence for each mistake. No sentence repeats what may be a secret."""

import os
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import ValidationError

PREFIX = "CARELORE_"
# Not settings: the file itself, and what only the tests read.
ASIDE = ("CARELORE_CONFIG", "CARELORE_TEST_")

MUST = {
    "mode": "must be production, demo or development",
    "base_url": "must be an address without a path, such as https://moments.example.org",
    "smtp_url": "must look like smtp+starttls://user:password@mail.example.org:587",
    "mail_from": "must be an e-mail address, such as Moments <moments@example.org>",
    "database_url": "must begin with postgres:// or sqlite://",
    "redis_url": "must begin with redis://, rediss:// or unix://",
    "files_url": "must look like s3://key:secret@store.example.org/bucket?region=eu-west-1",
    "trusted_proxies": "must be a whole number from 0 to 5",
    "membership": "must be approved or open",
    "staff_second_factor": "must be suggested or required",
    "port": "must be a whole number from 1 to 65535",
    "threads": "must be a whole number from 1 to 64",
    "processes": "must be a whole number from 1 to 64",
    "pages_mb": "must be a whole number from 0 to 4096",
    "log_level": "must be DEBUG, INFO, WARNING or ERROR",
}
KEY = (
    "set CARELORE_SECRET_KEY to at least 50 random characters "
    "(python3 -c 'import secrets; print(secrets.token_urlsafe(50))')"
)
MISSING = {
    "CARELORE_SECRET_KEY": KEY,
    "CARELORE_BASE_URL": "set CARELORE_BASE_URL to the address people use, such as https://moments.example.org",
    "CARELORE_SMTP_URL": "set CARELORE_SMTP_URL to the server that takes mail, "
    "such as smtp+starttls://user:password@mail.example.org:587",
    "CARELORE_MAIL_FROM": "set CARELORE_MAIL_FROM to the address that mail comes from",
}


def given(file: str | None) -> dict[str, str]:
    """Everything the file says, and every `CARELORE_*` variable; a variable wins. What is empty was not given."""
    lines = dotenv_values(file, encoding="utf-8") if file else {}
    own = {name: value for name, value in os.environ.items() if name.upper().startswith(PREFIX)}
    return {name.upper(): value for name, value in {**lines, **own}.items() if value}


def unknown(given: dict[str, str], *, known: set[str]) -> list[str]:
    """Names that no setting has: a slip of the pen would otherwise go unseen."""
    names = [PREFIX + name.upper() for name in known]
    found = []
    for name in given:
        if name in names or name.startswith(ASIDE):
            continue
        near = get_close_matches(name, names, n=1, cutoff=0.85)
        hint = f"did you mean {near[0]}?" if near else "see docs/operate/configuration.md"
        found.append(f"{name} is not a setting that Carelore knows; {hint}")
    return found


def unfit_for_production(given: dict[str, str]) -> list[str]:
    """What a real network cannot do without."""
    if given.get("CARELORE_MODE", "production") != "production":
        return []
    found = [sentence for name, sentence in MISSING.items() if name not in given]
    if 0 < len(given.get("CARELORE_SECRET_KEY", "")) < 50:
        found.append(f"CARELORE_SECRET_KEY is too short: {KEY}")
    base = urlsplit(given.get("CARELORE_BASE_URL", ""))
    if base.scheme == "http" and base.hostname not in {"localhost", "127.0.0.1"}:
        found.append("CARELORE_BASE_URL must begin with https:// in production")
    return found


def wrong_values(error: ValidationError) -> list[str]:
    """Pydantic's errors in our words."""
    names = dict.fromkeys(str(each["loc"][0]) for each in error.errors() if each["loc"])
    return [f"{PREFIX}{name.upper()}: {MUST.get(name, 'cannot be read')}" for name in names]


def wrong_port() -> list[str]:
    """`PORT`, as hosting platforms and `make demo` give it."""
    port = os.environ.get("PORT", "")
    if not port or (port.isascii() and port.isdigit() and 1 <= int(port) <= 65535):
        return []
    return [f"PORT: {MUST['port']}"]


def unusable_home(home: Path) -> list[str]:
    """Make the home if need be; say so when that, or writing in it, is not allowed."""
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return [f"CARELORE_HOME: cannot write in {home} ({error.strerror})"]
    if os.access(home, os.W_OK | os.X_OK):
        return []
    mend = "run as the account that owns it, or mount its disk for writing"
    return [f"CARELORE_HOME: cannot write in {home}: {mend}"]

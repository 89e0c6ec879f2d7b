"""What the person who installs Carelore decides, read from `CARELORE_*` variables or one file, and checked.

`load()` either returns a complete configuration or raises `ConfigurationError`, which holds one plain sentence for
each mistake, so that all of them can be mended at once.
"""

import os
import secrets
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Mode(StrEnum):
    PRODUCTION = "production"
    DEMO = "demo"
    DEVELOPMENT = "development"


class ConfigurationError(Exception):
    """The configuration cannot be used. `mistakes` says why, a sentence each."""

    def __init__(self, mistakes: list[str]) -> None:
        self.mistakes = mistakes
        super().__init__("\n".join(mistakes))


class Environment(BaseSettings):
    """One field for each `CARELORE_*` variable; `docs/operate/configuration.md` explains them."""

    model_config = SettingsConfigDict(env_prefix="CARELORE_", extra="forbid", env_ignore_empty=True)

    mode: Mode = Mode.PRODUCTION
    home: Path = Path("var")
    secret_key: str = ""
    base_url: str = ""
    allowed_hosts: Annotated[list[str], NoDecode] = Field(default_factory=list)
    database_url: str = ""
    redis_url: str = ""
    smtp_url: str = ""
    mail_from: str = ""
    trusted_proxies: int = Field(default=0, ge=0, le=5)
    membership: str = Field(default="approved", pattern="^(approved|open)$")
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    threads: int = Field(default=8, ge=1, le=64)
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value

    @field_validator("base_url")
    @classmethod
    def _absolute(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/")):
            raise ValueError("must be an address without a path, such as https://moments.example.org")
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in {"smtp", "smtps", "smtp+starttls"} or not parts.hostname):
            raise ValueError("must look like smtp+starttls://user:password@mail.example.org:587")
        return value

    @model_validator(mode="after")
    def _complete(self) -> "Environment":
        if self.mode is Mode.PRODUCTION:
            missing = {
                "secret_key": "set CARELORE_SECRET_KEY to at least 50 random characters "
                "(python3 -c 'import secrets; print(secrets.token_urlsafe(50))')",
                "base_url": "set CARELORE_BASE_URL to the address people use, such as https://moments.example.org",
                "smtp_url": "set CARELORE_SMTP_URL to the server that takes mail, "
                "such as smtp+starttls://user:password@mail.example.org:587",
                "mail_from": "set CARELORE_MAIL_FROM to the address that mail comes from",
            }
            mistakes = [text for name, text in missing.items() if not getattr(self, name)]
            if self.secret_key and len(self.secret_key) < 50:
                mistakes.append("CARELORE_SECRET_KEY is too short: " + missing["secret_key"])
            if self.base_url.startswith("http://") and urlsplit(self.base_url).hostname not in {
                "localhost",
                "127.0.0.1",
            }:
                mistakes.append("CARELORE_BASE_URL must begin with https:// in production")
            if mistakes:
                raise ValueError("\n".join(mistakes))
        return self

    @property
    def is_production(self) -> bool:
        return self.mode is Mode.PRODUCTION

    @property
    def is_demo(self) -> bool:
        return self.mode is Mode.DEMO


def load() -> Environment:
    """Read the environment, and the file that `CARELORE_CONFIG` names. Raises `ConfigurationError`."""
    file = os.environ.get("CARELORE_CONFIG") or None
    if file and not Path(file).is_file():
        raise ConfigurationError([f"CARELORE_CONFIG names {file}, which is not a file that can be read"])
    try:
        found = Environment(_env_file=file, _env_file_encoding="utf-8")  # type: ignore[call-arg]
    except ValidationError as error:
        raise ConfigurationError(_sentences(error)) from None
    return _filled(found)


def _sentences(error: ValidationError) -> list[str]:
    found: list[str] = []
    for each in error.errors():
        message = each["msg"].removeprefix("Value error, ")
        if not each["loc"]:
            found.extend(message.splitlines())
        elif each["type"] == "extra_forbidden":
            name = str(each["loc"][-1]).upper()
            if not name.startswith("CARELORE_CONFIG"):
                found.append(f"{name} is not a setting that Carelore knows; see docs/operate/configuration.md")
        else:
            found.append(f"CARELORE_{str(each['loc'][0]).upper()}: {message[0].lower()}{message[1:]}")
    return found


def _filled(found: Environment) -> Environment:
    """Outside production, what was left out gets a value that works on one machine."""
    home = found.home.absolute()
    port = (
        int(os.environ["PORT"])
        if os.environ.get("PORT", "").isdigit() and "port" not in found.model_fields_set
        else found.port
    )
    return found.model_copy(
        update={
            "home": home,
            "port": port,
            "secret_key": found.secret_key or _kept_key(home),
            "base_url": found.base_url or f"http://127.0.0.1:{port}",
            "database_url": found.database_url or f"sqlite:///{home / 'carelore.sqlite3'}",
            "mail_from": found.mail_from or "Carelore <carelore@localhost.localdomain>",
        }
    )


def _kept_key(home: Path) -> str:
    """A random key that this machine keeps, so that a restarted demo still knows its sessions and links."""
    file = home / "secret_key"
    if not file.exists():
        home.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text()

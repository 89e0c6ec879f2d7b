"""What the person who installs Carelore decides, read from `CARELORE_*` variables or one file, and checked.

`load()` either returns a complete configuration or raises `ConfigurationError`, which holds one plain sentence for
each mistake, so that all of them can be mended at once.
"""

import os
import secrets
from email.utils import parseaddr
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import quote, urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from carelore.config import files, mistakes


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

    model_config = SettingsConfigDict(env_prefix="CARELORE_", extra="ignore", env_ignore_empty=True)

    mode: Mode = Mode.PRODUCTION
    home: Path = Path("var")
    secret_key: str = ""
    base_url: str = ""
    allowed_hosts: Annotated[list[str], NoDecode] = Field(default_factory=list)
    database_url: str = ""
    redis_url: str = ""
    files_url: str = ""
    backup_passphrase: str = ""
    smtp_url: str = ""
    mail_from: str = ""
    trusted_proxies: int = Field(default=0, ge=0, le=5)
    membership: str = Field(default="approved", pattern="^(approved|open)$")
    staff_second_factor: str = Field(default="suggested", pattern="^(suggested|required)$")
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    threads: int = Field(default=8, ge=1, le=64)
    processes: int = Field(default=1, ge=1, le=64)
    pages_mb: int = Field(default=32, ge=0, le=4096)
    names: str = ""
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value

    @field_validator("base_url")
    @classmethod
    def _absolute(cls, value: str) -> str:
        if value and (not is_address(value, {"http", "https"}) or urlsplit(value).path.strip("/")):
            raise ValueError
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: str) -> str:
        if value and not is_address(value, {"smtp", "smtps", "smtp+starttls"}):
            raise ValueError
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value and value.partition("://")[0] not in {"sqlite", "postgres", "postgresql"}:
            raise ValueError
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str) -> str:
        if value and value.partition("://")[0] not in {"redis", "rediss", "unix"}:
            raise ValueError
        return value

    @field_validator("files_url")
    @classmethod
    def _files(cls, value: str) -> str:
        if value and not files.is_usable(value):
            raise ValueError
        return value

    @field_validator("mail_from")
    @classmethod
    def _sender(cls, value: str) -> str:
        local, _at, domain = parseaddr(value)[1].rpartition("@")
        if value and not (local and domain and value.isprintable()):
            raise ValueError
        return value

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
    given = mistakes.given(file)
    found: list[str] = mistakes.unknown(given, known=set(Environment.model_fields))
    found += mistakes.unfit_for_production(given)
    environment = None
    try:
        environment = Environment(_env_file=file, _env_file_encoding="utf-8")  # type: ignore[call-arg]
    except ValidationError as error:
        found += mistakes.wrong_values(error)
    found += mistakes.wrong_port()
    if environment is not None and not found:
        found += mistakes.unusable_home(environment.home.absolute())
    if environment is None or found:
        raise ConfigurationError(found)
    return _filled(environment)


def is_address(value: str, schemes: set[str]) -> bool:
    """Whether a text is scheme://host, perhaps with a port."""
    parts = urlsplit(value)
    try:
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # The port is no number.
        return False


def _filled(found: Environment) -> Environment:
    """Outside production, what was left out gets a value that works on one machine."""
    home = found.home.absolute()
    port = int(os.environ.get("PORT") or found.port) if "port" not in found.model_fields_set else found.port
    return found.model_copy(
        update={
            "home": home,
            "port": port,
            "secret_key": found.secret_key or _kept_key(home),
            "base_url": found.base_url or f"http://127.0.0.1:{port}",
            "database_url": found.database_url or f"sqlite:///{quote(str(home / 'carelore.sqlite3'))}",
            "mail_from": found.mail_from or "Carelore <carelore@localhost.localdomain>",
        }
    )


def _kept_key(home: Path) -> str:
    """A random key that this machine keeps, so that a restarted demo still knows its sessions and links."""
    file = home / "secret_key"
    if not file.exists():
        made = file.with_suffix(f".{os.getpid()}")
        made.touch(mode=0o600)
        made.write_text(secrets.token_urlsafe(50))
        try:
            os.link(made, file)  # Whole or not at all, and only the first of two that start together.
        except FileExistsError:
            pass
        finally:
            made.unlink()
    return file.read_text()

"""Reads the demo network's TOML files; nothing else knows where they lie."""

import tomllib
from pathlib import Path
from typing import Any

NETWORK = Path(__file__).parent / "network"

INTRODUCED = ("en", "fr", "ar")

Entry = dict[str, Any]


def places() -> list[Entry]:
    """Countries, regions, facilities and units; a parent stands before its children."""
    return _entries("places.toml", "place")


def people() -> list[Entry]:
    return _entries("people.toml", "person")


def moments() -> list[Entry]:
    """The stories of all languages, each with its `language`, its text without the blank lines around it."""
    return [
        {**entry, "language": file.stem, "text": entry["text"].strip()}
        for file in sorted((NETWORK / "moments").glob("*.toml"))
        for entry in _entries(f"moments/{file.name}", "moment")
    ]


def answers() -> list[Entry]:
    """What was answered, in the order of the files: a plan stands before the change that carries it out."""
    return [
        {"state": "published", **entry, "language": file.stem, "text": entry["text"].strip()}
        for file in sorted((NETWORK / "answers").glob("*.toml"))
        for entry in _entries(f"answers/{file.name}", "answer")
    ]


def introduction(language: str) -> Entry:
    """The network in its own words, in one of the `INTRODUCED` languages: name, purpose, about (Markdown), contact."""
    found = _read("settings.toml")
    return {**found[language], "about": found[language]["about"].strip(), "contact": found["contact"]}


def _entries(name: str, of: str) -> list[Entry]:
    found: list[Entry] = _read(name)[of]
    return found


def _read(name: str) -> Entry:
    return tomllib.loads((NETWORK / name).read_text(encoding="utf-8"))

"""What a poster says, in each language, and its QR code.

A ward speaks more languages than the pages do, so the poster's few words are also kept in languages that the interface
is not translated into (`posters.toml`).
"""

import tomllib
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import segno
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, override

from carelore.common.languages import native_name
from carelore.places import queries
from carelore.places.models import Place

MOST_LANGUAGES = 3
RIGHT_TO_LEFT = {"ar", "fa", "he", "ps", "ur"}


class Block(NamedTuple):
    """All that the poster says in one language. The words for an emergency may be in another one."""

    language: str
    direction: str
    name: str
    ask: str
    scan: str
    after: str
    no_helpline: str
    emergency: str
    emergency_language: str


@cache
def _kept() -> dict[str, dict[str, str]]:
    return tomllib.loads(Path(__file__).with_name("posters.toml").read_text(encoding="utf-8"))


def _words(language: str) -> dict[str, str]:
    if language in _kept():
        return _kept()[language]
    with override(language):
        return {
            "ask": gettext("Was someone kind to you here? Or was kindness missing?"),
            "scan": gettext("Tell it in two minutes. No name, no account."),
            "after": gettext(
                "A person reads every story. You choose who may see it, and you can take it back at any time."
            ),
            "no_helpline": gettext("This is not a helpline."),
        }


def languages() -> list[str]:
    """Every language that a poster can be in."""
    return [*dict(settings.LANGUAGES), *_kept()]


def named(codes: list[str]) -> list[tuple[str, str]]:
    return [(code, native_name(code)) for code in codes]


def languages_for(place: Place) -> list[str]:
    """Those of the place that a poster can be in; English where there is none."""
    known = languages()
    return [code for code in queries.languages_of(place) if code in known] or ["en"]


def block(place: Place, language: str) -> Block:
    emergency, tongue = queries.emergency_words(place, language)
    return Block(
        language=language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        name=place.name_in(language),
        emergency=emergency,
        emergency_language=tongue,
        **_words(language),
    )


def names_of(blocks: list[Block]) -> list[tuple[str, str]]:
    """The languages and names to print, each name once."""
    found: dict[str, str] = {}
    for each in blocks:
        found.setdefault(each.name, each.language)
    return [(language, name) for name, language in found.items()]


def address_of(place: Place) -> str:
    """Where the code leads. It has no language: the page answers in the reader's own."""
    return f"{settings.BASE_URL}/s/{place.code}"


def _code(place: Place) -> segno.QRCode:
    """A quarter of it may be scratched or stained."""
    return segno.make(address_of(place), error="q", micro=False)


def drawing(place: Place) -> SafeString:
    """The code as SVG within a page, without any style attribute."""
    drawn = _code(place).svg_inline(omitsize=True, border=4, light="#fff", svgclass="qr", lineclass=None)
    return mark_safe(drawn)  # noqa: S308  made of squares by segno; the address is encoded in them


def file(place: Place) -> bytes:
    """The code as an SVG file."""
    out = BytesIO()
    _code(place).save(out, kind="svg", border=4, scale=10, light="#fff", svgclass=None, lineclass=None)
    return out.getvalue()

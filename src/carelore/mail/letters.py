"""From a text template to a letter: subject, plain text and HTML, all three from the same words.

A template is `templates/mail/<name>.txt`: "Subject: ..." in its first line, an empty line, the body. The HTML shows the
same paragraphs. An address of this site on a line of its own becomes a button; the line before it, when it ends with a
colon, names the button. Addresses of other sites stay plain text, so that nobody's words can plant a link.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template import Context
from django.template.loader import get_template, render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language_bidi

from carelore.people import network

# A translator may have turned the word "Subject" as well.
SUBJECT = re.compile(r"[^\W\d_]+\s*:\s*(\S.*)")


@dataclass(frozen=True)
class Letter:
    subject: str
    text: str
    html: str


@dataclass(frozen=True)
class Part:
    """A paragraph of lines, or a link with its label."""

    lines: tuple[str, ...] = ()
    address: str = ""
    label: str = ""


def written(template: str, context: dict[str, Any], *, language: str) -> Letter:
    """Render `mail/<template>.txt` in `language`."""
    with translation.override(language):
        known = {"network": network_name(), "base_url": settings.BASE_URL, **context}
        source: Any = get_template(f"mail/{template}.txt")
        first, _, body = source.template.render(Context(known, autoescape=False)).lstrip().partition("\n")
        subject = SUBJECT.match(first)
        if subject is None:
            raise ValueError(f"mail/{template}.txt must begin with “Subject:”")
        return laid_out(subject=one_line(subject[1]), body=body, language=language)


def address_of(name: str, *args: object, language: str) -> str:
    """Where a page lies, for a letter in this language."""
    with translation.override(language):
        return settings.BASE_URL + reverse(name, args=args)


def laid_out(*, subject: str, body: str, language: str) -> Letter:
    """Put words into the one layout: a signature below the text, the same again as HTML."""
    body = tidy(body)
    with translation.override(language):
        frame = {"network": network_name(), "base_url": settings.BASE_URL}
        text = f"{body}\n\n-- \n{frame['network']}\n{frame['base_url']}\n"
        html = render_to_string(
            "mail/layout.html",
            {
                **frame,
                "subject": subject,
                "parts": parts_of(body),
                "language": language,
                "direction": "rtl" if get_language_bidi() else "ltr",
            },
        )
    return Letter(subject, text, html)


def parts_of(body: str) -> list[Part]:
    """Cut a plain text into paragraphs and links."""
    found: list[Part] = []
    for paragraph in body.split("\n\n"):
        lines: list[str] = []
        for line in paragraph.splitlines():
            if not is_ours(line.strip()):
                lines.append(line)
                continue
            label = lines.pop().rstrip(": \u00a0\u202f") if lines and lines[-1].rstrip().endswith(":") else ""
            if lines:
                found.append(Part(lines=tuple(lines)))
                lines = []
            found.append(Part(address=line.strip(), label=label))
        if lines:
            found.append(Part(lines=tuple(lines)))
    return found


def is_ours(line: str) -> bool:
    """Whether a line is an address of this site and nothing else."""
    base = settings.BASE_URL
    return (line == base or line.startswith(f"{base}/")) and " " not in line


def tidy(body: str) -> str:
    """Unix line ends, no spaces at the end of lines, never two empty lines together, no control characters."""
    kept = "".join(each for each in body if each in "\n\t" or unicodedata.category(each) != "Cc")
    lines: list[str] = []
    for line in (line.rstrip() for line in kept.split("\n")):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n")


def one_line(text: str) -> str:
    """A header's worth of text: one line, no control characters, no forced direction, at most 200 characters."""
    plain = "".join(" " if unicodedata.category(each) in {"Cc", "Zl", "Zp"} else each for each in text)
    flat = re.sub(" {2,}", " ", plain.translate(dict.fromkeys(range(0x202A, 0x202F)))).strip()
    return flat if len(flat) <= 200 else flat[:199].rstrip() + "…"


def network_name() -> str:
    """The name of this network, in the language in force."""
    return network.current().words.name

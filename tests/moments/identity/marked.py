"""Stories with what must be found marked in the text itself: "My son [PERSON|Kwame] was …"."""

import re
from pathlib import Path

from carelore.moments.identity import Kind, Span

_MARK = re.compile(r"\[([A-Z_]+)\|([^\]]*)\]")


def read_marked(marked: str) -> tuple[str, list[Span]]:
    """The text without its marks, and the spans they stood for."""
    text, spans, position = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append(Span(len(text), len(text) + len(match[2]), Kind(match[1])))
        text += match[2]
        position = match.end()
    return text + marked[position:], spans


def stories() -> list[tuple[str, str]]:
    lines = Path(__file__).with_name("stories.txt").read_text(encoding="utf-8").splitlines()
    return [(line[:2], line[3:]) for line in lines if not line.startswith("#")]


def unseen(name: str) -> list[tuple[str, str, list[Span]]]:
    """Locale, text and wanted spans of the sentences in `unseen/NAME.txt`."""
    lines = Path(__file__).with_name("unseen").joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    split = [line.split(" ", 1) for line in lines if not line.startswith("#")]
    return [(locale, *read_marked(marked)) for locale, marked in split]

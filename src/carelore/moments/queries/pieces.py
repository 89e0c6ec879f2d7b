"""A story cut at what was found in it and at its marks, so that both can be shown where they stand.

Spans are looked for in the text as it would be published, marks applied; they are shown at their place in the text as
it stands. Offsets count code points of `Moment.text`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from carelore.moments import recognised
from carelore.moments.identity import Kind, Severity, Span, find_spans
from carelore.moments.identity.recognisers import Bounds, joined
from carelore.moments.models import Redaction


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the story: plain, found (`span`), or marked (`mark`; `text` is what will stand there)."""

    text: str
    start: int
    end: int
    span: Span | None = None
    mark: Redaction | None = None
    before: str = ""


def redacted(text: str, marks: Sequence[Redaction]) -> str:
    """The text with every mark applied. Marks must not overlap."""
    for mark in sorted(marks, key=lambda mark: mark.start, reverse=True):
        text = text[: mark.start] + mark.replacement + text[mark.end :]
    return text


def must_go(text: str, language: str) -> list[Span]:
    """What forbids to publish this text."""
    return [span for span in find_spans(text, language=language) if span.severity == Severity.MUST]


def kind_at(text: str, language: str, start: int, end: int) -> Kind | None:
    """What was found in these words, if anything: it decides what to call them once they are out."""
    kinds = (span.kind for span in find_spans(text, language=language) if span.start < end and start < span.end)
    return next(kinds, None)


def pieces_of(text: str, marks: Sequence[Redaction], language: str) -> list[Piece]:
    """The story cut at its marks and at the spans found between them."""
    spans = joined(find_spans(redacted(text, marks), language=language), _carried(recognised.kept(text), marks))
    found: list[Piece] = []
    position = shift = 0  # in the text as it stands; what to add to reach the text with the marks applied
    for mark in sorted(marks, key=lambda mark: mark.start):
        found += _found_in(text, position, mark.start, shift, spans)
        found.append(Piece(mark.replacement, mark.start, mark.end, mark=mark, before=text[mark.start : mark.end]))
        position = mark.end
        shift += len(mark.replacement) - (mark.end - mark.start)
    return found + _found_in(text, position, len(text), shift, spans)


def _carried(names: Sequence[Bounds], marks: Sequence[Redaction]) -> list[Bounds]:
    """Names found in the text as it stands, where they are in the text with the marks applied; marked ones are gone."""
    carried: list[Bounds] = []
    for start, end in names:
        if all(end <= mark.start or mark.end <= start for mark in marks):
            before = [mark for mark in marks if mark.end <= start]
            shift = sum(len(mark.replacement) - (mark.end - mark.start) for mark in before)
            carried.append((start + shift, end + shift))
    return carried


def _found_in(text: str, start: int, end: int, shift: int, spans: Sequence[Span]) -> list[Piece]:
    """The stretch from start to end, which holds no mark, cut at the spans."""
    found: list[Piece] = []
    for span in spans:
        first, last = max(span.start - shift, start), min(span.end - shift, end)
        if first >= last:
            continue
        if first > start:
            found.append(Piece(text[start:first], start, first))
        found.append(Piece(text[first:last], first, last, span=span))
        start = last
    if start < end:
        found.append(Piece(text[start:end], start, end))
    return found

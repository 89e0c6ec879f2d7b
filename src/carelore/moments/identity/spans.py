"""What a detector found: where, of which kind, and how a moderator should treat it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """MUST: never published as it stands. CHECK: a person decides."""

    MUST = "must"
    CHECK = "check"


class Kind(StrEnum):
    """The order is the order of precedence where two kinds claim the same characters."""

    EMAIL = "EMAIL"
    URL = "URL"
    NHS = "NHS"
    DATE = "DATE"
    NATIONAL_ID = "NATIONAL_ID"
    MRN = "MRN"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"
    AGE = "AGE"
    PERSON = "PERSON"


_TO_CHECK = frozenset({Kind.PERSON, Kind.DATE, Kind.AGE})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Offsets count Unicode code points of the text as it was given, `end` excluded."""

    start: int
    end: int
    kind: Kind

    @property
    def severity(self) -> Severity:
        return Severity.CHECK if self.kind in _TO_CHECK else Severity.MUST


def segments(text: str, spans: Iterable[Span]) -> Iterator[tuple[str, Span | None]]:
    """Cut the text at the spans, so that a template can mark them without counting characters.

    The pieces joined give the text back, whole. Spans must be sorted and must not overlap, as `find_spans`
    returns them.
    """
    position = 0
    for span in spans:
        if span.start > position:
            yield text[position : span.start], None
        yield text[span.start : span.end], span
        position = span.end
    if position < len(text):
        yield text[position:], None

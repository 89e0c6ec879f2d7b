"""All detectors over one text, the surer kinds first: what one has claimed the next no longer sees."""

from collections.abc import Callable, Iterable, Iterator

from .addresses import find_addresses
from .ages import find_ages
from .contacts import Found, find_emails, find_urls
from .dates import find_dates
from .languages import likely_language
from .names import find_names
from .names_arabic import HAS_ARABIC, find_arabic_names
from .normalise import plain
from .numbers import find_hospital_numbers, find_national_numbers, find_nhs_numbers
from .phones import find_phones
from .spans import Span
from .spoken_numbers import find_spoken_numbers


def find_spans(text: str, *, language: str = "en", region: str | None = None) -> list[Span]:
    """Everything in the text that could identify a person, sorted, without overlaps.

    `language` is the story's two-letter code ("pt-br" is cut to "pt"); a text plainly in another language is
    read in that one. `region` is a country's two-letter code and makes its telephone numbers likelier.
    """
    typed = plain(text)
    declared = language.lower().replace("_", "-").split("-")[0]
    spoken = likely_language(typed.text, declared)
    remaining = typed.text
    spans: list[Span] = []
    for detector in _detectors(spoken, region):
        claimed = _without_overlaps(detector(remaining))
        for start, end, kind in claimed:
            remaining = remaining[:start] + "\x00" * (end - start) + remaining[end:]
            spans.append(Span(*typed.original(start, end), kind))
    return sorted(spans)


def _detectors(spoken: str, region: str | None) -> Iterator[Callable[[str], Iterable[Found]]]:
    yield find_emails
    yield find_urls
    yield find_nhs_numbers
    yield find_dates
    yield find_national_numbers
    yield find_hospital_numbers
    yield lambda text: find_phones(text, language=spoken, region=region)
    yield find_spoken_numbers
    yield lambda text: find_addresses(text, language=spoken)
    yield find_ages
    yield lambda text: find_arabic_names(text) if HAS_ARABIC.search(text) else ()
    if spoken != "ar":
        yield lambda text: find_names(text, language=spoken)


def _without_overlaps(found: Iterable[Found]) -> list[Found]:
    """Of overlapping finds of one detector the longest stays; empty ones and claimed ones go."""
    kept: list[Found] = []
    for start, end, kind in sorted(found, key=lambda item: (item[0], -item[1])):
        if start >= end:
            continue
        if kept and start < kept[-1][1]:
            if end - start > kept[-1][1] - kept[-1][0] and (len(kept) < 2 or kept[-2][1] <= start):
                kept[-1] = (start, end, kind)
            continue
        kept.append((start, end, kind))
    return kept

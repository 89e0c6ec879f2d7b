"""How well and how fast the detectors of `carelore.moments.identity` work: recall, precision, time.

    python bench/identity.py [--misses] [--persons N]

Sets of sentences: ours that the rules were written looking at, ours that were only ever measured (both in
tests/moments/identity/unseen), and pii_sentences.json of data/ in CARELORE_SHARED (default: ../shared beside the
checkout), each with its names in lower case too. feedback.csv is read there for time and false alarms; what is
absent is named. With a recogniser installed and chosen (CARELORE_NAMES) a second run adds what it finds.
`--misses` prints what was missed and what was found wrongly (not for the kept sentences); `--persons N` prints the
names found in N comments, to be judged by eye.
"""

import argparse
import csv
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from carelore.moments.identity import Kind, Span, find_spans
from carelore.moments.identity.recognisers import Recogniser, joined, load

CHECKOUT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CARELORE_SHARED", CHECKOUT.parent / "shared"))
DATA = SHARED / "data" if (SHARED / "data").is_dir() else SHARED


Sentences = list[tuple[str, str, list[Span]]]


class Tally:
    """Counts for one kind or one locale."""

    def __init__(self) -> None:
        self.wanted = self.hit = self.exact = self.found = self.right = 0

    def line(self, name: str) -> str:
        recall = self.hit / self.wanted if self.wanted else float("nan")
        precision = self.right / self.found if self.found else float("nan")
        exact = self.exact / self.wanted if self.wanted else float("nan")
        return (
            f"{name:12} wanted {self.wanted:4}  recall {recall:6.3f}  exact {exact:6.3f}"
            f"  found {self.found:4}  precision {precision:6.3f}"
        )


def lowered(locale: str, text: str, wanted: list[Span]) -> tuple[str, str, list[Span]]:
    """The sentence as somebody types it whose keyboard makes no capitals in names."""
    for span in wanted:
        if span.kind is Kind.PERSON:
            text = text[: span.start] + text[span.start : span.end].lower() + text[span.end :]
    return locale, text, wanted


def score(sentences: Sentences, show: bool, recogniser: Recogniser | None = None, only: Kind | None = None) -> None:
    tallies: dict[str, Tally] = {}
    for locale, text, every in sentences:
        wanted = [span for span in every if only in (None, span.kind)]
        language, _, region = locale.partition("_")
        found = find_spans(text, language=language, region=region or None)
        if recogniser:
            found = joined(found, recogniser.find(text))
        found = [span for span in found if only in (None, span.kind)]
        for span in wanted:
            hit = any(_overlap(span, other) for other in found)
            lower = span.kind is Kind.PERSON and text[span.start].islower()
            for name in ("all", locale, span.kind, *(["names lower"] if lower else [])):
                tally = tallies.setdefault(name, Tally())
                tally.wanted += 1
                tally.hit += hit
                tally.exact += span in found
            if show and not hit:
                print(f"  missed  {locale} {span.kind:8} {text[span.start : span.end]!r} in {text!r}")
        for span in found:
            right = any(_overlap(span, other) for other in wanted)
            for name in ("all", locale, span.kind):
                tally = tallies.setdefault(name, Tally())
                tally.found += 1
                tally.right += right
            if show and not right:
                print(f"  wrong   {locale} {span.kind:8} {text[span.start : span.end]!r} in {text!r}")
    for name in sorted(tallies, key=lambda name: (name == "all", name.islower(), name)):
        print(tallies[name].line(name))


def _overlap(one: Span, other: Span) -> bool:
    return one.kind == other.kind and one.start < other.end and other.start < one.end


def measure_time(comments: list[str]) -> None:
    """CPU for the comments one by one, and for stories of a hundred words made of them."""
    words = " ".join(comments).split()
    stories = [" ".join(words[start : start + 100]) for start in range(0, len(words), 100)]
    find_spans(comments[0])
    kinds: Counter[str] = Counter()
    for name, texts in (("comments", comments), ("stories of 100 words", stories)):
        begun = time.process_time()
        found = Counter(str(span.kind) for text in texts for span in find_spans(text))
        spent = time.process_time() - begun
        print(f"{len(texts)} {name}: {spent:.2f} s CPU, {1000 * spent / len(texts):.2f} ms each")
        kinds = kinds or found
    print("found in the comments", dict(kinds))


def print_names(texts: list[str], count: int) -> None:
    sample = texts[:: max(1, len(texts) // count)][:count]
    for text in sample:
        for span in find_spans(text):
            if span.kind is Kind.PERSON:
                print(f"  {text[span.start : span.end]!r:28} {text[max(0, span.start - 45) : span.end + 30]!r}")


def sets() -> Iterator[tuple[str, Sentences]]:
    """Name and sentences of each set that is here."""
    sys.path.insert(0, str(CHECKOUT))
    from tests.moments.identity.marked import unseen  # lies beside the package, not in it

    yield "ours, looked at", unseen("looked_at")
    yield "ours, kept", unseen("kept")
    shared = DATA / "pii_sentences.json"
    if shared.exists():
        rows = json.loads(shared.read_text(encoding="utf-8"))
        yield (
            "shared",
            [(locale, text, [Span(a, b, Kind(kind)) for a, b, kind in spans]) for locale, text, spans in rows],
        )
    else:
        print(f"skipped: {shared} is absent (set CARELORE_SHARED)")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--misses", action="store_true")
    options.add_argument("--persons", type=int, default=0)
    chosen = options.parse_args()
    wanted = os.environ.get("CARELORE_NAMES", "")
    recogniser = load(wanted) if wanted else None
    for name, sentences in sets():
        show = chosen.misses and "kept" not in name
        print(f"== {name}: {len(sentences)} sentences, the rules alone")
        score(sentences, show)
        print(f"== {name}: names in lower case, the rules alone")
        score([lowered(*row) for row in sentences], show, only=Kind.PERSON)
        if recogniser:
            print(f"== {name}: the rules and {recogniser.name}")
            score(sentences, show, recogniser)
    feedback = DATA / "feedback.csv"
    if feedback.exists():
        with feedback.open(encoding="utf-8", newline="") as lines:
            texts = [row["text"] for row in csv.DictReader(lines)]
        measure_time(texts)
        if chosen.persons:
            print_names(texts, chosen.persons)
    else:
        print(f"skipped: {feedback} is absent (set CARELORE_SHARED)")
    return 0


if __name__ == "__main__":
    sys.exit(main())

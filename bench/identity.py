"""How well and how fast the detectors of `carelore.moments.identity` work: recall, precision, time.

    python bench/identity.py [--misses] [--persons N]

Reads pii_sentences.json and feedback.csv from data/ in CARELORE_SHARED (default: ../shared beside the
checkout) and says so where they are absent. `--misses` prints what was missed and what was found wrongly;
`--persons N` prints the names found in N comments spread over the feedback, to be judged by eye.
"""

import argparse
import csv
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path

from carelore.moments.identity import Kind, Span, find_spans

CHECKOUT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CARELORE_SHARED", CHECKOUT.parent / "shared"))
DATA = SHARED / "data" if (SHARED / "data").is_dir() else SHARED


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


def score(sentences: list[tuple[str, str, list[tuple[int, int, str]]]], show: bool) -> None:
    tallies: dict[str, Tally] = {}
    for locale, text, truth in sentences:
        language, _, region = locale.partition("_")
        wanted = [Span(start, end, Kind(kind)) for start, end, kind in truth]
        found = find_spans(text, language=language, region=region or None)
        for span in wanted:
            hit = any(_overlap(span, other) for other in found)
            for name in ("all", locale, span.kind):
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


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--misses", action="store_true")
    options.add_argument("--persons", type=int, default=0)
    chosen = options.parse_args()
    sentences, feedback = DATA / "pii_sentences.json", DATA / "feedback.csv"
    if sentences.exists():
        score(json.loads(sentences.read_text(encoding="utf-8")), chosen.misses)
    else:
        print(f"skipped: {sentences} is absent (set CARELORE_SHARED)")
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

"""Charts drawn here, as SVG: bars, and a line of two parts. Widths are shares of the room there is, so that words in
them stay as large as those around them. What is hidden has no bar, and the scale is that of what is shown.

Colours and patterns are in `moments/insight.css`. Labels are ours or a language's, and are escaped all the same.
"""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from carelore.moments.insight.family import Number

TALL, HEAD, FOOT = 120, 20, 22  # pixels: the tallest bar, the number above it, the label below
HIDDEN = "–"


def columns(labels: Sequence[str], numbers: Sequence[Number], *, about: str, mirrored: bool = False) -> SafeString:
    """Upright bars side by side, from right to left where `mirrored`. `about` says in words what they show."""
    room = 100 / max(len(numbers), 1)
    most = max((number for number in numbers if number), default=1)
    bars = []
    for at, (label, number) in enumerate(zip(labels, numbers, strict=True)):
        start = room * (len(numbers) - 1 - at if mirrored else at)
        high = round(TALL * (number or 0) / most)
        said = HIDDEN if number is None else str(number)
        middle, top = _percent(start + room / 2), HEAD + TALL - high
        bars.append((_percent(start + room * 0.14), top, _percent(room * 0.72), high, middle, top - 5, said, label))
    drawn = format_html_join(
        "",
        '<rect x="{0}" y="{1}" width="{2}" height="{3}"/><text x="{4}" y="{5}">{6}</text>'
        f'<text x="{{4}}" y="{HEAD + TALL + 16}" class="label">{{7}}</text>',
        bars,
    )
    height = HEAD + TALL + FOOT
    line = format_html('<line x1="0" x2="100%" y1="{0}" y2="{0}"/>', HEAD + TALL)
    return _svg("columns", height, about, drawn + line)


def bar(number: Number, most: int) -> SafeString:
    """One lying bar, beside the number in a table, which says it all: not read aloud. Begins where lines of text do."""
    if not number:
        return SafeString("")
    return format_html(
        '<svg class="bar-of" width="100%" height="10" aria-hidden="true"><rect width="{}" height="10" rx="3"/></svg>',
        _percent(100 * number / max(most, 1)),
    )


def share(part: int, whole: int, *, about: str) -> SafeString:
    """How much of a whole, as a line of two parts."""
    drawn = format_html(
        '<rect class="rest" width="100%" height="18" rx="4"/><rect width="{}" height="18" rx="4"/>',
        _percent(100 * part / max(whole, 1)),
    )
    return _svg("share-of", 18, about, drawn)


def _svg(name: str, height: int, about: str, drawn: SafeString) -> SafeString:
    return format_html(
        '<svg class="{}" width="100%" height="{}" role="img" aria-label="{}">{}</svg>', name, height, about, drawn
    )


def _percent(value: float) -> str:
    return f"{value:.4g}%"

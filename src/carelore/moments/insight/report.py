"""What the page of a place shows of its figures: words, charts and the tables beneath them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.dates import MONTHS, MONTHS_3
from django.utils.safestring import SafeString
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _

from carelore.moments.enums import Kind, Principle, Teller
from carelore.moments.insight import charts, words
from carelore.moments.insight.family import Figures, Number, Numbers

NARROW = 5  # letters that fit under a bar


@dataclass(frozen=True)
class Line:
    """A row of a table: what, how many (none: hidden), and its bar."""

    label: str
    number: Number
    bar: SafeString


@dataclass(frozen=True)
class Part:
    """One thing to look at: what it says, a chart or none, and the table."""

    slug: str
    title: str
    said: str
    chart: SafeString
    lines: list[Line]

    @property
    def is_hidden(self) -> bool:
        """Nothing but zeros is left to show."""
        return any(line.number is None for line in self.lines) and not any(line.number for line in self.lines)


def parts(figures: Figures, *, year: int, last_month: int) -> list[Part]:
    """`last_month` is the last of the year that has begun."""
    return [
        _months(figures.months[:last_month], year),
        *filter(None, [_answers(figures), _changes(figures)]),
        _bars("principles", _("What they are about"), list(Principle.labels), figures.principles),
        _bars("tellers", _("Who told them"), list(Teller.labels), figures.tellers),
        _bars("kinds", _("Kindness, and kindness missing"), list(Kind.labels), (figures.kindness, figures.concerns)),
    ]


def _months(numbers: Numbers, year: int) -> Part:
    title = _("Month by month")
    long = [str(MONTHS[at]) for at in range(1, len(numbers) + 1)]
    short = [str(MONTHS_3[at]).capitalize() for at in range(1, len(numbers) + 1)]
    if max(map(len, short), default=0) > NARROW:
        short = [str(at) for at in range(1, len(numbers) + 1)]
    about = _("Stories in each month of %(year)s. The table below says the same.") % {"year": year}
    chart = charts.columns(short, numbers, about=about, mirrored=get_language_bidi())
    return Part("months", title, "", chart, _lines(long, numbers, bars=False))


def _bars(slug: str, title: str, labels: Sequence[object], numbers: Numbers) -> Part:
    return Part(slug, title, "", SafeString(""), _lines(labels, numbers, bars=True))


def _answers(figures: Figures) -> Part | None:
    if not figures.stories or figures.answered is None:
        return None
    said = words.answered(figures.answered, figures.stories, figures.days)
    numbers = (figures.answered, figures.stories - figures.answered)
    return _share("answers", _("Answered"), said, [_("Answered"), _("Not answered yet")], numbers)


def _changes(figures: Figures) -> Part | None:
    if not figures.concerns or figures.changed is None:
        return None
    said = words.changed(figures.changed, figures.concerns)
    labels = [_("A change planned or made"), _("No change yet")]
    numbers = (figures.changed, figures.concerns - figures.changed)
    return _share("changes", _("What came of missing kindness"), said, labels, numbers)


def _share(slug: str, title: str, said: str, labels: list[str], numbers: tuple[int, int]) -> Part:
    chart = charts.share(numbers[0], sum(numbers), about=said)
    return Part(slug, title, said, chart, _lines(labels, numbers, bars=False))


def _lines(labels: Sequence[object], numbers: Numbers, *, bars: bool) -> list[Line]:
    most = max((number for number in numbers if number), default=1)
    return [
        Line(str(label), number, charts.bar(number, most) if bars else SafeString(""))
        for label, number in zip(labels, numbers, strict=True)
    ]

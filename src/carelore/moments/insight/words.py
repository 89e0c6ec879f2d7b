"""What the numbers say, in plain words."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from carelore.moments.insight.family import Figures


def summary(figures: Figures, year: int) -> list[str]:
    """A few sentences, of what may be shown; said before any chart."""
    return [str(sentence) for sentence in _sentences(figures, year)]


def _sentences(figures: Figures, year: int) -> Iterator[str]:
    stories = figures.stories
    if not stories:
        return
    yield ngettext(
        "%(number)s story from %(year)s was told here.", "%(number)s stories from %(year)s were told here.", stories
    ) % {"number": stories, "year": year}
    if figures.answered is not None:
        yield answered(figures.answered, stories, figures.days)
    else:
        yield _("How many were answered is hidden: it would point at a few.")
    if figures.concerns:
        yield ngettext(
            "%(number)s tells of a time when kindness was missing.",
            "%(number)s tell of a time when kindness was missing.",
            figures.concerns,
        ) % {"number": figures.concerns}
        if figures.changed is not None:
            yield changed(figures.changed, figures.concerns)
    elif figures.concerns == 0:
        yield _("All of them tell of kindness.")


def answered(part: int, whole: int, days: int | None) -> str:
    if part == 0:
        return _("None of them has been answered yet.")
    if part == whole:
        said = _("All of them were answered")
    else:
        said = _("About %(part)s of 10 were answered") % {"part": tenths(part, whole)}
    if days is None:
        return said + "."
    if days == 0:
        return _("%(answered)s, half of these on the same day.") % {"answered": said}
    return ngettext(
        "%(answered)s, half of these within %(days)s day.", "%(answered)s, half of these within %(days)s days.", days
    ) % {"answered": said, "days": days}


def changed(part: int, whole: int) -> str:
    if part == 0:
        return _("No change has been planned or made for these yet.")
    if part == whole:
        return _("A change was planned or made for all of these.")
    return _("A change was planned or made for about %(part)s of 10 of these.") % {"part": tenths(part, whole)}


def tenths(part: int, whole: int) -> int:
    """Of ten, between one and nine: there are some, and not all."""
    return min(max(round(10 * part / whole), 1), 9)

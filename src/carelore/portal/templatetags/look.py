"""Filters that pages share."""

import re

from django import template
from django.utils.translation import gettext as _

from carelore.common.languages import native_name
from carelore.places.models import Place, PlaceKind

register = template.Library()

# The end of a sentence in the scripts we know, with what closes after it.
_END = re.compile(r"[.!?…؟۔。！？।]+[\"'”’»)\]]*(?=\s|$)")


@register.filter
def own_name(code: str) -> str:
    """A language's name in that language, as it stands by itself; the code where nobody here knows it."""
    name = native_name(code)
    return name if name == code else name[:1].upper() + name[1:]


@register.filter
def beginning(text: str, limit: int) -> str:
    """The first sentences of a story, as many as fit `limit` characters; within a sentence it is cut at a word."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    ends = [match.end() for match in _END.finditer(text, 0, limit)]
    if ends and ends[-1] >= limit // 3:
        return f"{text[: ends[-1]]} …"
    return f"{text[:limit].rpartition(' ')[0] or text[:limit]} …"


@register.filter
def where(place: Place) -> str:
    """A unit with its facility (“Ward 4, Harbour hospital”), if the page has read breadcrumbs; else the name alone."""
    above: list[Place] = getattr(place, "_breadcrumb", [])
    facility = next((each for each in above if each.kind == PlaceKind.FACILITY and each.pk != place.pk), None)
    if facility is None:
        return place.shown_name
    return _("%(unit)s, %(facility)s") % {"unit": place.shown_name, "facility": facility.shown_name}

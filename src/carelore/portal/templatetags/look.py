"""Filters that pages share."""

from django import template
from django.utils.translation import get_language_info

register = template.Library()


@register.filter
def own_name(code: str) -> str:
    """A language's name in that language; the code where nobody here knows it."""
    try:
        name: str = get_language_info(code)["name_local"]
    except KeyError:
        return code
    return name[:1].upper() + name[1:]

"""What a find is, said to those who do not see its colour."""

from django import template
from django.utils.translation import gettext as _

from carelore.moments.identity import Severity, Span
from carelore.moments.span_words import SPAN_WORDS

register = template.Library()


@register.filter
def what(span: Span) -> str:
    """“telephone number: must go”, “person’s name: please check”."""
    found = str(SPAN_WORDS[span.kind])
    if span.severity == Severity.MUST:
        return _("%(found)s: must go") % {"found": found}
    return _("%(found)s: please check") % {"found": found}

"""What stands where words were taken out, in the language of the story."""

from django.conf import settings
from django.utils.translation import gettext, override
from django.utils.translation import gettext_noop as _

from carelore.moments.identity import Kind
from carelore.moments.models import Moment
from carelore.moments.queries.pieces import kind_at

WORDLESS = "[…]"
NAMES = {
    Kind.EMAIL: _("[e-mail address]"),
    Kind.URL: _("[web address]"),
    Kind.NHS: _("[number]"),
    Kind.NATIONAL_ID: _("[number]"),
    Kind.MRN: _("[number]"),
    Kind.DATE: _("[date]"),
    Kind.PHONE: _("[telephone number]"),
    Kind.ADDRESS: _("[address]"),
    Kind.AGE: _("[age]"),
    Kind.PERSON: _("[name]"),
}


def replacement_for(moment: Moment, start: int, end: int) -> str:
    """“[name]” where a name was found, and so on; “[…]” for anything else and in languages that we do not speak."""
    kind = kind_at(moment.text, moment.language, start, end)
    if kind is None or moment.language not in dict(settings.LANGUAGES):
        return WORDLESS
    with override(moment.language):
        return gettext(NAMES[kind])

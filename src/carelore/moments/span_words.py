"""What each kind of find is called, for authors and moderators alike."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from carelore.moments.identity import Kind

SPAN_WORDS: dict[Kind, Promise] = {
    Kind.EMAIL: _("e-mail address"),
    Kind.URL: _("web address"),
    Kind.NHS: _("health service number"),
    Kind.NATIONAL_ID: _("identity number"),
    Kind.MRN: _("hospital number"),
    Kind.DATE: _("full date"),
    Kind.PHONE: _("telephone number"),
    Kind.ADDRESS: _("postal address"),
    Kind.AGE: _("age of 90 or more"),
    Kind.PERSON: _("person’s name"),
}

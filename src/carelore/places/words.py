"""Words about places that several pages use."""

from django.utils.translation import gettext_lazy as _

from carelore.places.models import Role

# Before the name of a place in a list to choose from, for each level: kept by browsers, not spoken by screen readers.
INDENT = "\u2003"

ROLE_MEANINGS = {
    Role.READER: _("reads what is shared with the team here."),
    Role.RESPONDER: _("answers for the team here."),
    Role.MODERATOR: _("reads new stories first and decides what is published."),
    Role.SAFEGUARDING: _("sees stories about people in danger, and nobody else does."),
    Role.LEAD: _("leads the work on quality, and sees what comes of the stories."),
    Role.STEWARD: _("gives roles to others, here and in every place inside."),
}

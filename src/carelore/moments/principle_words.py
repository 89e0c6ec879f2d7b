"""Each of Picker's eight principles in a line that everybody understands."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from carelore.moments.enums import Principle

EXPLAINED: Mapping[str, Promise] = {
    Principle.FAST_ACCESS: _("How long one waited, and whether help could be reached at all."),
    Principle.EFFECTIVE_TREATMENT: _("Whether the people knew their work, and whether it helped."),
    Principle.CONTINUITY: _("Whether one knew what the other did: the same faces, the way home, what came after."),
    Principle.FAMILY_INVOLVEMENT: _("Whether those who are close could be there, and were cared for too."),
    Principle.INFORMATION: _("Whether it was said what happens and why, in words one understands."),
    Principle.INVOLVEMENT_DECISIONS: _("Whether somebody listened, and asked what one wanted."),
    Principle.EMOTIONAL_SUPPORT_RESPECT: _(
        "How people treated one another: warmth, patience, dignity, comfort in fear."
    ),
    Principle.PHYSICAL_ENVIRONMENT: _("Cleanness, food, rest, pain, the way there, and the place itself."),
}

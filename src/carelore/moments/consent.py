"""The exact words that an author consents to, and their version.

A moment keeps the version it was shared under. Whoever changes one of these English words gives them a new version and
moves the old words to the table in `docs/use/consent.md`; a test holds the two together.
"""

from django.utils.translation import gettext_lazy as _

from carelore.moments.enums import Scope

VERSION = "1"
ALWAYS = _(
    "A person reads my story first, and takes out what could identify someone. I can take it back at any time, for any "
    "reason."
)
WORDS = {
    Scope.TEAM: _("The team here: people who work at this place or are responsible for it."),
    Scope.NETWORK: _("This network: its members, when they have signed in."),
    Scope.ANYONE: _("Anyone: it is on this website for everyone to read."),
}
# How consent was given when staff write a story down for someone else; kept with the version.
GIVEN = {
    "spoken": _("They said yes"),
    "written": _("They signed a form"),
    "interpreter": _("They said yes, through an interpreter"),
}
_WIDTH = [Scope.TEAM, Scope.NETWORK, Scope.ANYONE]


def is_wider(new: str, old: str) -> bool:
    """Would `new` let someone read who may not read under `old`?"""
    return _WIDTH.index(Scope(new)) > _WIDTH.index(Scope(old))


def version_of(given: str = "") -> str:
    """What the moment keeps: the version, and how consent was given if someone else wrote it down."""
    return f"{VERSION}+{given}" if given else VERSION

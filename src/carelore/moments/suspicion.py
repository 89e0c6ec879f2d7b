"""Why a story may have been sent by a machine. A suspect story is queued like any other, with these words beside it."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SUSPICIONS: dict[str, Promise] = {
    "trap": _("A field that people cannot see was filled in."),
    "quick": _("It was sent within three seconds."),
    "old": _("Its form had been open for more than two days."),
    "unstamped": _("It did not come from our form."),
    "crowd": _("Very many stories about this place came from one connection within the hour."),
}


def words_of(suspicion: str) -> list[str]:
    """The sentences behind the marks that `Moment.suspicion` keeps."""
    return [str(SUSPICIONS[mark]) for mark in suspicion.split() if mark in SUSPICIONS]

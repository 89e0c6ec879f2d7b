"""A story on its way from a form to the queue."""

import hashlib
from dataclasses import dataclass
from datetime import date

from carelore.moments.enums import Kind, Scope, Teller
from carelore.places.models import Place


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A story as it was typed, cleaned and checked by a form.

    `language` is the story's, `reply_in` the page's. `suspicion` says in a word why a machine may have sent it.
    `given` says how the author consented where somebody else wrote the story down (a key of `consent.GIVEN`).
    """

    kind: str
    text: str
    teller: str
    place: Place
    happened_on: date | None
    scope: str
    language: str
    thanks_to: str = ""
    email: str = ""
    suspicion: str = ""
    reply_in: str = ""
    given: str = ""

    @property
    def kind_words(self) -> str:
        return str(Kind(self.kind).label)

    @property
    def teller_words(self) -> str:
        return str(Teller(self.teller).label)

    @property
    def scope_words(self) -> str:
        return str(Scope(self.scope).label)

    @property
    def digest(self) -> str:
        """The same for the same content, whoever sends it and however often."""
        happened = self.happened_on.isoformat() if self.happened_on else ""
        parts = (self.kind, self.text, self.teller, self.place.code, happened, self.thanks_to, self.scope, self.email)
        return hashlib.sha256("\x1f".join((*parts, self.given)).encode()).hexdigest()

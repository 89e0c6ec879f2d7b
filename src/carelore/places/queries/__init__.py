"""Reads of the tree. Places are public: nothing here depends on who looks."""

from carelore.places.queries.contacts import (
    Contact,
    Recipient,
    emergency_words,
    languages_of,
    quality_contact,
    safeguarding_contact,
    safeguarding_contacts,
)
from carelore.places.queries.finding import Found, find, label, ranked, resolve
from carelore.places.queries.outline import Branch, outline
from carelore.places.queries.people import Holders, holders
from carelore.places.queries.tree import (
    State,
    ancestors,
    breadcrumb,
    is_open,
    nearest_open,
    open_places,
    state_of,
    with_breadcrumbs,
)

__all__ = [
    "Branch",
    "Contact",
    "Found",
    "Holders",
    "Recipient",
    "State",
    "ancestors",
    "breadcrumb",
    "emergency_words",
    "find",
    "holders",
    "is_open",
    "label",
    "languages_of",
    "nearest_open",
    "open_places",
    "outline",
    "quality_contact",
    "ranked",
    "resolve",
    "safeguarding_contact",
    "safeguarding_contacts",
    "state_of",
    "with_breadcrumbs",
]

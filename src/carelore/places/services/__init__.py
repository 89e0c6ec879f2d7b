"""Writes to the tree and to who may act where. Every act is on record (Wagtail's log, at /editor/reports/)."""

from carelore.places.services.importing import import_places
from carelore.places.services.roles import grant_role, revoke_role
from carelore.places.services.tree import close_place, delete_place, open_place, save_place

__all__ = [
    "close_place",
    "delete_place",
    "grant_role",
    "import_places",
    "open_place",
    "revoke_role",
    "save_place",
]
